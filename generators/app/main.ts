#!/usr/bin/env node
import { join } from 'node:path';
import { createEnv } from 'yeoman-environment';

/** Whose words these are: `verify` and `class` are generators of their own, as in `yo docker-intro:class`. */
const [first, ...rest] = process.argv.slice(2);
const command = first === 'verify' || first === 'class' ? first : 'app';
const namespace = `docker-intro:${command}`;

/** `generator-docker-intro …`: what `yo docker-intro …` does, where no `yo` is installed. */
async function main(): Promise<void> {
  const words = command === 'app' ? process.argv.slice(2) : rest;
  // The generators read the words as `yo` has them, behind their name.
  process.argv.splice(2, process.argv.length, namespace, ...words);
  const env = createEnv();
  env.register(join(import.meta.dirname, '..', command, 'index.js'), { namespace });
  try {
    await env.run([namespace], { skipInstall: true, skipCache: true });
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: unknown };
    if (typeof code !== 'number') throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = code;
  }
}

void main();
