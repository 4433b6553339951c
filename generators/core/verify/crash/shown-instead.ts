import { posix } from 'node:path';
import { filesBelow } from '../reading/context/files-below.js';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import { placeInImage } from '../reading/dockerfile/place-in-image.js';
import type { Meaning } from './meaning.js';
import { onlySetting } from './nginx-line.js';
import type { Sources } from './own-place.js';

/** Folders whose pages the images of servers show, unless their settings say another one. */
const shown: Readonly<Record<string, string>> = {
  nginx: '/usr/share/nginx/html',
  httpd: '/usr/local/apache2/htdocs',
  php: '/var/www/html',
};

const mostPages = 20;

/** Why a server shows a page that it brought along: the project’s lies in another folder, or is called otherwise. */
export function explainShownInstead(sources: Sources): Meaning | undefined {
  const { dockerfile, files, file } = sources;
  const folder = shown[readImageName(baseImage(dockerfile)).name];
  if (folder === undefined || onlySetting(/^\s*(?:root|alias)\s/, sources)) return undefined;
  const pages = filesBelow(files).filter((path) => /\.(?:html?|php)$/.test(path));
  const [page] = pages
    .toSorted((a, b) => Number(isIndex(b)) - Number(isIndex(a)))
    .slice(0, mostPages)
    .flatMap((path) => {
      const place = placeInImage(path, dockerfile, files);
      return place ? [{ path, place }] : [];
    });
  if (page === undefined) return undefined;
  const { path, by } = page.place;
  const there = posix.dirname(path);
  const where = {
    location: { file, line: by.instruction.line },
    source: by.instruction.source,
  };
  const mended = copyLine(by.instruction, undefined, `${folder}/`);
  if (there !== folder) return { id: 'page-elsewhere', names: [folder, there, mended], ...where };
  if (isIndex(path) || !isIndex(page.path)) return undefined;
  return { id: 'page-misnamed', names: [posix.basename(path), mended], ...where };
}

const isIndex = (path: string): boolean => /(?:^|\/)index\.(?:html?|php)$/.test(path);
