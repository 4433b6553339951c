import { describe, expect, test } from '@jest/globals';
import { containedCommands } from '../../../generators/core/verify/engine/contained-commands.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import { createSession } from '../../../generators/core/verify/engine/session.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';

/** The name under which a build finds its caches; undefined where they are those of everybody. */
async function cachesOf(lines: string, contextPath = '/s1'): Promise<string | undefined> {
  const dockerfile = await parseDockerfile(`FROM debian\nARG T=cache\n${lines}\n`);
  const session = createSession('web', 'docker-intro.run=1');
  const project = { contextPath, containerPort: 5000, dockerfile };
  const { build } = containedCommands(project, session, { network: true }, docker);
  return build.find((word) => word.startsWith('BUILDKIT_CACHE_MOUNT_NS='));
}

const target = 'target=/root/.cache/pip';

describe('a build that mounts a cache', () => {
  test.each([
    ['as it is usual', `RUN --mount=type=cache,${target} true`],
    ['in capitals', `RUN --mount=TYPE=Cache,${target} true`],
    ['by a variable', `RUN --mount=type=$T,${target} true`],
    ['over two lines', `RUN --mount=type=ca\\\nche,${target} true`],
    ['over two lines of Windows', `RUN --mo\\ \r\nunt=type=ca\\\r\nche,${target} true`],
    ['with a comment between them', `RUN --mou\\\n# a\n\n  # b\nnt=type=cache,${target} true`],
    ['in quotation marks', `RUN --mount="type=cache",${target} true`],
    ['for those who build on it', `ONBUILD RUN --mount=type=cache,${target} true`],
  ])('has one of its own: %s', async (_how, lines) => {
    const own = await cachesOf(lines);
    expect(own).toMatch(/=docker-intro-[0-9a-f]{16}$/);
    expect(await cachesOf(lines)).toBe(own);
    expect(await cachesOf(lines, '/s2')).not.toBe(own);
  });

  test('is asked for none where nothing is mounted', async () => {
    expect(await cachesOf('RUN true\nVOLUME /mount')).toBeUndefined();
  });
});
