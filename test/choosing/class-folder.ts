import { folderWith } from '../temporary-folder.js';

/** `class.json` as the command `class` writes it. */
export const indexOf = (...ids: readonly string[]): string =>
  JSON.stringify({
    schema: 'docker-intro/class/v1',
    students: ids.map((id, index) => ({
      ...{
        student: `${id}@school`,
        person: `The ${id}`,
        folder: id,
        name: id,
        port: 10_000 + index,
      },
      ...{
        remote: `https://user:secret@git.example/o/${id}.git?private_token=secret`,
        commit: null,
      },
    })),
  });

/** What a project keeps of the class that it belongs to. */
export const markOf = (id: string, port: number): string =>
  JSON.stringify({
    'generator-docker-intro': { name: id, port },
    'generator-docker-intro:class': { student: `${id}@school`, port, files: {} },
  });

/** A folder with a class in it, whose projects have a Dockerfile. */
export const classFolder = (...ids: readonly string[]): string =>
  folderWith({
    'class/class.json': indexOf(...ids),
    'class/README.md': 'of the class',
    ...Object.fromEntries(ids.map((id) => [`class/${id}/Dockerfile`, 'FROM python:3.13-slim\n'])),
  });
