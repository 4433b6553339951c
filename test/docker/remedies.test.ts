import { describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { commandsIn } from '../i18n/commands.js';
import { temporaryFolder } from '../temporary-folder.js';
import { engineKind, onSettledEngine } from './engine.js';
import { type } from './shell.js';

/** What only looks, or looks in vain for what is called NAME: it is typed as it stands. */
const harmless = /^docker (?:version|ps|images|system df|context|rm|rmi)\b/;

/** Each command of docker’s that a sentence tells somebody to type. */
const commands = [...new Set(commandsIn(en).map(([, command]) => command))]
  .filter((command) => /^docker /.test(command) && !/^docker compose|…/.test(command))
  .map((command) => command.replace(/--context \S+ /, ''));

onSettledEngine();

// Docker’s own command is the same on all its engines; podman has one of its own.
const isFurther = engineKind === 'classic' || engineKind === 'podman';
(isFurther ? describe.skip : describe)('a command of a remedy', () => {
  it.each(commands)('%s', async (command) => {
    const folder = temporaryFolder();
    const [docker = '', verb = ''] = command.split(' ');
    const line = harmless.test(command) ? command : `${docker} ${verb} --help`;
    const { all } = await type(`DOCKER_CONFIG=${folder} ${line}`, folder, 60);
    expect(all).not.toMatch(
      /unknown (?:shorthand )?(?:flag|command)|is not a docker command|requires .*argument|see 'docker/i,
    );
  });
});
