import { describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../generators/core/process/run.js';
import type { Call, Engine } from '../../../generators/core/verify/engine/engine.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import { baseImages } from '../../../generators/core/verify/probe/base-images.js';
import { createHelpers } from '../../../generators/core/verify/probe/helpers.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';

const projectOf = async (text: string) => ({ dockerfile: await parseDockerfile(text) });
const ours = 'FROM python:3.13-slim\n';

describe('images that ask', () => {
  test.each([
    ['what it is made from', 'FROM python:2.7-slim\nCMD x\n', ['FROM python:2.7-slim\n', ours]],
    ['nothing twice', ours, [ours]],
    ['nothing from nothing', 'FROM scratch\nCOPY a /\n', [ours]],
    ['no name that only the build knows', 'ARG A\nFROM $A\n', [ours]],
    [
      'Docker’s own first, then the one that it ends up on',
      'FROM golang:1 AS build\nFROM ghcr.io/ada/base:1\nCOPY --from=build /a /\n',
      ['FROM golang:1\n', ours, 'FROM ghcr.io/ada/base:1\n'],
    ],
    [
      'with its platform',
      'FROM --platform=linux/amd64 alpine AS a\nFROM a\n',
      ['FROM --platform=linux/amd64 alpine\n', ours],
    ],
  ])('%s', async (_what, text, wanted) => {
    expect(baseImages(await projectOf(text))).toEqual(wanted);
  });

  test('what is still being made is ended, and its name removed', async () => {
    const calls: string[] = [];
    const run = (argv: readonly string[], { signal }: Call) =>
      new Promise<RunResult>((resolve) => {
        calls.push(argv.join(' '));
        const end = (ended: RunResult['ended']) =>
          resolve({
            ...{ ended, exitCode: ended === 'exited' ? 0 : null, seconds: 0 },
            ...{ stdout: '', stderr: '', output: '' },
          });
        if (argv[1] === 'build') signal?.addEventListener('abort', () => end('aborted'));
        else end('exited');
      });
    const helpers = createHelpers(() => ({ run, kind: docker }) as unknown as Engine, 'run=1');
    const asked = helpers.for(await projectOf('FROM a\n'));
    await helpers.remove();
    expect(await asked).toBeUndefined();
    const name = /-t (docker-intro-asks-\w+)/.exec(calls[0] ?? '')?.[1];
    expect(calls[0]).toContain('--label run=1');
    expect(calls.at(-1)).toContain(`rmi ${name}`);
  });

  test('one whose container outlived its client goes with that container', async () => {
    const calls: string[] = [];
    const run = async (argv: readonly string[]): Promise<RunResult> => {
      const command = argv.slice(1).join(' ');
      const hasAsker = !calls.some((call) => call.startsWith('rm '));
      calls.push(command);
      const isKept = command.startsWith('rmi ') && hasAsker;
      return {
        ...{ ended: 'exited', exitCode: isKept ? 1 : 0, seconds: 0, stderr: '', output: '' },
        stdout: command.startsWith('ps ') && hasAsker ? 'abcdef012345\n' : '',
      };
    };
    const hung = new AbortController().signal;
    const engine = { run, ask: run, kind: docker, hung } as unknown as Engine;
    const helpers = createHelpers(() => engine, 'run=1');
    await helpers.ours();
    await helpers.remove();
    expect(calls).toContain('ps -aq --filter label=run=1');
    expect(calls).toContain('rm -f -v abcdef012345');
  });
});
