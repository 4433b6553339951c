import { expect, it } from '@jest/globals';
import { contextFiles } from '../../../../generators/core/verify/reading/context/context-files.js';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { howToStop } from '../../../../generators/core/verify/reading/started/how-to-stop.js';
import { folderWith } from '../../../temporary-folder.js';

const inProgram = { edit: 'process.on("SIGTERM", () => process.exit());', where: 'program' };
const inDockerfile = { edit: 'STOPSIGNAL SIGINT', where: 'Dockerfile' };
const none = { edit: undefined, where: undefined, list: undefined };

it.each([
  ['FROM python:3.13-slim\nCMD ["python", "a.py"]', inDockerfile],
  ['FROM python:3.13-slim\nCMD python a.py', { ...inDockerfile, list: 'CMD ["python", "a.py"]' }],
  ['FROM node:24-slim\nCMD ["node", "a.js"]', inProgram],
  ['FROM node:24-slim\nCMD node a.js', { ...none, list: 'CMD ["node", "a.js"]' }],
  ['FROM php:8.4-cli\nCMD ["php", "-S", "0.0.0.0:80"]', inDockerfile],
  ['FROM php:8.4-apache', none],
  ['FROM debian\nCOPY web /\nCMD ["/web"]', none],
  ['FROM eclipse-temurin:25-jre\nCMD java Main', { ...none, list: 'CMD ["java", "Main"]' }],
  ['FROM debian\nENTRYPOINT ./run && true', none],
])('what is started by %j ends by %j', async (text, how) => {
  const files = contextFiles(folderWith({ 'a.js': '' }));
  expect(howToStop(await parseDockerfile(text), files)).toEqual({ list: undefined, ...how });
});
