import { describe, expect, test } from '@jest/globals';
import { composeProject } from '../verify/compose/looked-at.js';
import { engineThat } from './engine-replies.js';
import type { Reply } from './shim.js';
import { verifyReplayed } from './verify-replayed.js';

/*
 * What is said where the Compose of a machine does not do: what is missing, what there is in its
 * place, and what to install.
 */

const two = 'services:\n  web:\n    build: web\n    ports: ["8080:5000"]\n  db:\n    image: x\n';

const verified = (replies: readonly Reply[], commands: readonly string[], text = two) =>
  verifyReplayed(
    engineThat(...replies),
    commands.includes('podman') ? ['--engine', 'podman'] : [],
    { dir: composeProject(text), commands },
  );

const noPlugin: Reply = {
  when: /^compose /,
  exit: 125,
  stderr: "unknown shorthand flag: 'f' in -f\nSee 'docker --help'.\n",
};
const versionIs = (version: string, when = /^version --short$/): Reply => ({
  when,
  stdout: `${version}\n`,
});

test.each([
  ['nothing', ['docker'], [noPlugin], 'is not there', 'docker-compose-v2'],
  [
    'version 1',
    ['docker', 'docker-compose'],
    [versionIs('1.29.2'), noPlugin],
    'docker-compose 1.29.2',
    'docker-compose-v2',
  ],
  [
    'version 2, as a program of its own',
    ['docker', 'docker-compose'],
    [versionIs('v2.40.3'), noPlugin],
    'version 2.40.3',
    'ln -s',
  ],
  [
    'a program of that name that is none',
    ['docker', 'docker-compose'],
    [{ when: /^version --short$/, exit: 1, stdout: '2.1.1' }, noPlugin],
    'is not there',
    'docker-compose-v2',
  ],
])('in the place of the plugin: %s', async (_what, commands, replies, message, remedy) => {
  const { project, ended } = await verified(replies, commands);
  expect([project.code, ended.code]).toEqual(['COMPOSE_MISSING', 3]);
  expect(project.message).toContain(message);
  expect(project.remedy).toContain(remedy);
});

const ofVersion = (version: string) => versionIs(version, /^compose version --short$/);
const refused: Reply = {
  when: /^compose .* config /,
  exit: 15,
  stderr: 'validating -: configs.word Additional property content is not allowed\n',
};
const withText = `${two}configs: { word: { content: x } }\n`;

test.each([
  ['2.20.2', 'COMPOSE_MISSING', 3],
  ['2.40.3', 'COMPOSE_INVALID', 1],
])('version %s refuses what it does not know', async (version, code, exit) => {
  const { project, ended } = await verified([ofVersion(version), refused], ['docker'], withText);
  expect([project.code, ended.code]).toEqual([code, exit]);
  if (exit === 3) expect(project.message).toContain('2.23.1 or newer');
});

test('what is wrong in any version is not put on an old one', async () => {
  const stderr = 'validating -: services.db Additional property foo is not allowed\n';
  const replies = [ofVersion('2.20.2'), { when: /^compose .* config /, exit: 15, stderr }];
  const { project } = await verified(replies, ['docker'], `${two}    foo: 1\n`);
  expect(project).toMatchObject({ code: 'COMPOSE_INVALID', location: { line: 7 } });
});

const resolved: Reply = {
  when: /^compose .* config /,
  stdout: JSON.stringify({
    services: {
      web: { image: 'x', ports: [{ target: 5000, published: '8080' }] },
      db: { image: 'x' },
    },
  }),
};
const up = (stderr: string): Reply => ({ when: /^compose .* up /, exit: 1, stderr });
const down: Reply = { when: /^compose .* down/ };

test('an old one refuses what it is given to start', async () => {
  const said = up('validating <stdin>: configs.web-0 Additional property content is not allowed\n');
  const replies = [ofVersion('2.20.2'), resolved, said, down];
  const { project, ended } = await verified(replies, ['docker']);
  expect([project.code, ended.code]).toEqual(['COMPOSE_MISSING', 3]);
});

describe('podman hands on to what it finds', () => {
  const provider = '/usr/libexec/docker/cli-plugins/docker-compose';
  const around = (said: string) =>
    `>>>> Executing external compose provider "${provider}". Please see podman-compose(1) for how to disable this message. <<<<\n\n${said}\nError: executing ${provider} -f - -p a up -d --no-build: exit status 1\n`;
  const podman: Reply = { when: /^version /, stdout: '5.4.2\n' };
  const ready = [podman, { when: /^info /, stdout: '4\n' }];

  test.each([
    'Error: unrecognized command `podman compose`\nTry `podman --help` for more information\n',
    'Error: looking up compose provider failed\n7 errors occurred:\n\t* exec: "docker-compose": executable file not found in $PATH\n',
  ])('to nothing: %s', async (stderr) => {
    const none: Reply = { when: /^compose /, exit: 125, stderr };
    const { project, ended } = await verified([...ready, none], ['podman']);
    expect([project.code, ended.code]).toEqual(['COMPOSE_MISSING', 3]);
    expect(project.message).toContain('podman compose');
    expect(project.remedy).toContain('Podman 4.7');
  });

  test.each([
    [
      'Cannot connect to the Docker daemon at unix:///run/user/1000/podman/podman.sock. Is the docker daemon running?',
      'COMPOSE_MISSING',
      'podman.socket',
    ],
    [
      ' Container a  Starting\nError response from daemon: runc: runc create failed: unable to start container process: exec: "pyton": executable file not found in $PATH: OCI runtime attempted to invoke a command that was not found',
      'CMD_NOT_FOUND',
      '',
    ],
  ])(
    'and what Compose says is told, not what podman says around it: %s',
    async (said, code, remedy) => {
      const replies = [...ready, ofVersion('2.40.3'), resolved, up(around(said)), down];
      const { project } = await verified(replies, ['podman']);
      expect(project.code).toBe(code);
      expect(project.remedy).toContain(remedy);
      const run = project.steps.find(({ id }) => id === 'run');
      expect(run?.output ?? '').not.toContain('Executing external');
    },
  );
});
