import { type Dirent, readdirSync } from 'node:fs';
import { ifReadable } from './look.js';

/** What is in a folder; nothing where there is none, or it cannot be read. */
export const entriesIn = (folder: string): readonly Dirent[] =>
  ifReadable(() => readdirSync(folder, { withFileTypes: true })) ?? [];

/** The names in a folder; none where there is none, or it cannot be read. */
export const namesIn = (folder: string): readonly string[] =>
  ifReadable(() => readdirSync(folder)) ?? [];
