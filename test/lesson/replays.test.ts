import { describe, expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { matchesLesson } from '../../generators/core/lesson/lesson-output.js';
import { usualAnswers } from '../usual-answers.js';
import { buildProgress, dockerfileOf } from './build-progress.js';
import { stepOf } from './lesson-of.js';
import { readTemplate } from './template.js';

/** What a terminal is told above a list of images, and a pipe is not. */
const legend = 'i Info →   U  In Use';

/** A list of images by Docker 29, with the spaces that it puts behind its lines. */
const images = (...rows: readonly string[]): string =>
  ['IMAGE                ID             DISK USAGE   CONTENT SIZE   EXTRA', ...rows, ''].join('\n');
const onTerminal = (list: string): string => `${' '.repeat(60)}${legend}\n${list}`;

const pulled = images(
  'debian:latest        c4a8d5503dfb        119MB         31.7MB        ',
  'hello-world:latest   f9078146db2e       25.9kB         9.49kB    U   ',
);
const own = images('web:latest           6c445695389b        195MB         47.7MB        ');

/**
 * What Docker 29 and Compose 5 print where they differ from those before, as people have shown it,
 * with the names of the lesson: 29.1 to 29.7 with Compose 5.0 to 5.5.
 */
const replays: readonly (readonly [string, string | ((progress: readonly string[]) => string)])[] =
  [
    ['images', pulled],
    ['images', onTerminal(pulled)],
    ['images-own', own],
    ['images-own', onTerminal(own)],
    [
      'build',
      (progress) =>
        [
          ...progress,
          '#20 exporting to image',
          '#20 exporting layers 0.2s done',
          '#20 exporting manifest sha256:4c3ffdba9f44 0.0s done',
          '#20 naming to docker.io/library/web:latest done',
          '#20 unpacking to docker.io/library/web:latest 0.1s done',
          '#20 DONE 0.4s',
        ].join('\n'),
    ],
    [
      'compose-up',
      '[+] up 2/2\n ✔ Network lesson_default Created   0.0s\n ✔ Container web          Started   0.3s\n',
    ],
    [
      'compose-down',
      '[+] down 2/2\n ✔ Container web          Removed   0.6s\n ✔ Network lesson_default Removed   0.3s\n',
    ],
    [
      'image-remove',
      'Untagged: web:latest\nDeleted: sha256:a0dfb02aac212703bfcb339d77d47ec32c87\n',
    ],
  ];

describe.each(ownLabIds())('the lesson of %s for who has Docker 29', (stack) => {
  const answers = { ...usualAnswers, name: 'web', stack };

  test.each(replays)('shows of %s what is seen', async (id, replay) => {
    const progress = buildProgress(await dockerfileOf(stack));
    const printed = typeof replay === 'string' ? replay : replay(progress);
    expect([printed, matchesLesson(printed, stepOf(answers, id).output)]).toEqual([printed, true]);
  });
});

/** What the image of Docker Hub prints; in the private engine another one stands for it. */
const helloWorld = `
Hello from Docker!
This message shows that your installation appears to be working correctly.

To generate this message, Docker took the following steps:
 1. The Docker client contacted the Docker daemon.
 2. The Docker daemon pulled the "hello-world" image from the Docker Hub.
    (amd64)
 3. The Docker daemon created a new container from that image which runs the
    executable that produces the output you are currently reading.
 4. The Docker daemon streamed that output to the Docker client, which sent it
    to your terminal.

To try something more ambitious, you can run an Ubuntu container with:
 $ docker run -it ubuntu bash
`;

test('hello-world tells what happened in the four points that the lesson speaks of', () => {
  const hello = stepOf(usualAnswers, 'hello');
  const pulling = "Unable to find image 'hello-world:latest' locally\nlatest: Pulling\n";
  for (const before of ['', pulling]) {
    expect(matchesLesson(`${before}${helloWorld}`, hello.output)).toBe(true);
  }
  expect(helloWorld.match(/^ \d\. /gm)).toHaveLength(4);
  expect(readTemplate('en', 'lesson/first-container')).toContain('in four points');
  expect(readTemplate('fr', 'lesson/first-container')).toContain('en quatre points');
});

test.each(locales)('what else Docker 29 shows is told (%s)', (locale) => {
  expect(readTemplate(locale, 'lesson/first-container')).toContain(`\`${legend}\``);
  // What `docker images -a` calls an image that has lost its name, and called it before.
  expect(readTemplate(locale, 'lesson/troubleshooting')).toMatch(/`<untagged>`.*`<none>`/);
});
