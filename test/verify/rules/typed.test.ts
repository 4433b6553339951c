import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import type { Messages } from '../../../generators/core/i18n/messages.js';
import { lint } from '../../../generators/core/verify/lint/lint.js';
import {
  dockerfileIn,
  readDockerfile,
} from '../../../generators/core/verify/reading/dockerfile/read-dockerfile.js';
import { whichPort } from '../../../generators/core/verify/reading/which-port.js';
import { folderWith } from '../../temporary-folder.js';
import { saidOf } from '../said-of.js';

/** A project with its context in `web`, under git; its script is not executable. */
function projectWith(dockerfile: string, script: string): string {
  const folder = folderWith({
    [dockerfile]: 'FROM debian\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    'web/run.sh': script,
  });
  chmodSync(join(folder, 'web/run.sh'), 0o644);
  type('git init -q . && git add -A', folder);
  return folder;
}

const type = (line: string, cwd: string): string =>
  execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8' });

/** All that the rules say of a project whose context is its folder `web`. */
async function allSaidOf(folder: string, messages: Messages): Promise<readonly string[]> {
  const context = 'web';
  const contextPath = join(folder, context);
  const file = dockerfileIn(contextPath) ?? 'Dockerfile';
  const dockerfile = await readDockerfile(contextPath, file);
  const port = whichPort({ dockerfile, contextPath, option: undefined, stack: undefined });
  const project = { dockerfile, contextPath, context, file: `${context}/${file}`, ...port };
  const { failure, warnings } = await lint({ project, messages });
  return [
    failure ? saidOf(failure, messages).remedy : '',
    ...warnings.map(({ message }) => message),
  ];
}

/** What is typed as it stands, in the folder of the project, and after what nothing is said of it. */
const remedies: readonly {
  readonly of: string;
  readonly dockerfile: string;
  readonly command: RegExp;
  /** What shows that it has worked, where no rule sees it. */
  readonly look?: readonly [command: string, shows: string];
}[] = [
  { of: 'the name of the Dockerfile', dockerfile: 'web/Dockerfile.txt', command: /(mv \S+ \S+)/ },
  { of: 'a name of two words', dockerfile: 'web/docker file.txt', command: /(mv '[^']+' \S+)/ },
  { of: 'a mode', dockerfile: 'web/Dockerfile', command: /(chmod \+x [\w./]+)/ },
  {
    of: 'a mode, with Git',
    dockerfile: 'web/Dockerfile',
    command: /(git update-index --chmod=\+x [\w./]+)/,
    look: ['git ls-files -s web/run.sh', '100755 '],
  },
];

describe.each([
  ['en', en],
  ['fr', fr],
] as const)('a remedy that is a command (%s)', (_locale, messages) => {
  it.each(remedies)('mends $of', async ({ dockerfile, command, look }) => {
    const folder = projectWith(dockerfile, '#!/bin/sh\n');
    const told = (await allSaidOf(folder, messages)).join('\n');
    const line = command.exec(told)?.[1] ?? '';
    expect(told).toMatch(command);
    type(line, folder);
    if (look) expect(type(look[0], folder)).toContain(look[1]);
    else expect((await allSaidOf(folder, messages)).join('\n')).not.toContain(line);
  });

  it('keeps the line ends of a script by a line of .gitattributes', async () => {
    const folder = projectWith('web/Dockerfile', '#!/bin/sh\r\n');
    const told = (await allSaidOf(folder, messages)).join('\n');
    const line = /(\S+ text eol=lf)/.exec(told)?.[1] ?? '';
    writeFileSync(join(folder, '.gitattributes'), `${line}\n`);
    expect(type('git check-attr eol web/run.sh', folder)).toContain('eol: lf');
  });

  it('renames a folder of other capitals', () => {
    const folder = folderWith({ 'Web/Dockerfile': 'FROM debian\n' });
    mkdirSync(join(folder, 'other'));
    type(/(mv \S+ web)/.exec(messages.verify.otherCapitals('Web'))?.[1] ?? 'false', folder);
    expect(type('ls', folder)).toContain('web\n');
  });
});
