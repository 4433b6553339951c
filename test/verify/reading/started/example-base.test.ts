import { expect, it } from '@jest/globals';
import { contextFiles } from '../../../../generators/core/verify/reading/context/context-files.js';
import { exampleBase } from '../../../../generators/core/verify/reading/started/example-base.js';
import { folderWith } from '../../../temporary-folder.js';

it.each<[Readonly<Record<string, string>>, string]>([
  [{ 'a.py': '' }, 'python:3.13-slim'],
  [{ 'package.json': '{}', 'index.html': '' }, 'node:24-slim'],
  [{ 'main.go': '' }, 'golang:1.27'],
  [{ 'src/Main.java': '' }, 'eclipse-temurin:25-jdk'],
  [{ 'index.php': '', 'about.html': '' }, 'php:8.4-apache'],
  [{ 'index.html': '' }, 'nginx:1.30'],
  [{}, 'debian:13-slim'],
])('what has %j may be made from %s', (files, base) => {
  expect(exampleBase(contextFiles(folderWith(files)))).toBe(base);
});
