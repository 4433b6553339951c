import { type CommandOptions, defaultOptions } from './command-options.js';

/** What was asked of a verification, besides the projects. What is undefined is found out. */
export interface VerifyOptions extends CommandOptions<'verify'> {
  /** How far it goes: a look at the files, the application on this machine, or all on an engine. */
  readonly mode: 'static' | 'outside' | 'engine';
}

/** What a project is verified by where nobody asked for anything else. */
export const usualOptions: VerifyOptions = { ...defaultOptions('verify'), mode: 'engine' };
