import type { ContextFiles } from '../context/context-files.js';
import { filesBelow } from '../context/files-below.js';

/** The files that tell what an application is written in, and an image that a beginner may take for it. */
const bases: readonly (readonly [RegExp, string])[] = [
  [/\.py$/, 'python:3.13-slim'],
  [/(?:^|\/)package\.json$|\.[cm]?[jt]s$/, 'node:24-slim'],
  [/\.go$/, 'golang:1.27'],
  [/\.java$/, 'eclipse-temurin:25-jdk'],
  [/\.php$/, 'php:8.4-apache'],
  [/\.(?:rb|ru)$/, 'ruby:3.4-slim'],
  [/\.rs$/, 'rust:1-slim'],
  [/\.html$/, 'nginx:1.30'],
];

/** A base image for what lies in a build context. */
export function exampleBase(files: ContextFiles): string {
  const paths = filesBelow(files);
  const found = bases.find(([own]) => paths.some((path) => own.test(path)));
  return found?.[1] ?? 'debian:13-slim';
}
