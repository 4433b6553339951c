import { expect, test } from '@jest/globals';
import { longTest } from '../long.js';
import { type } from './shell.js';

/** What a lesson can see of a base image, be it the real one or the stand-in of the private engine. */
interface Seen {
  readonly image: string;
  /** What a program in it says of its version. */
  readonly asked: string;
  readonly says: RegExp;
  /** A user other than root that a Dockerfile may name. */
  readonly user: string;
  /** What is typed after the image, or nothing, and the log when it is ready. */
  readonly run: string;
  readonly ready: RegExp;
  readonly options?: string;
  /** How `docker ps` shows what runs. */
  readonly shown: string;
  /** The exit code after `docker stop --time 3`, and whether it took as long. */
  readonly stopped: number;
}

const sleeps = { run: "sh -c 'echo up; sleep 60'", ready: /up/, stopped: 137 };

const cheap: readonly Seen[] = [
  {
    image: 'node:24-slim',
    asked: 'node --version && npm --version && npx --version',
    says: /^v24\.\d+\.\d+\n11\.\d+\.\d+\n11\./,
    user: 'node',
    run: `-e 'console.log("up"); setInterval(() => {}, 1000)'`,
    ready: /up/,
    shown: '"docker-entrypoint.s…"',
    stopped: 137,
  },
];

const costly: readonly Seen[] = [
  {
    image: 'golang:1.27',
    asked: 'go version && go env GOTOOLCHAIN && pwd',
    says: /^go version go1\.27\S* linux\/\w+\nlocal\n\/go\n$/,
    user: 'nobody',
    ...sleeps,
    shown: `"sh -c 'echo up; sle…"`,
  },
  {
    image: 'eclipse-temurin:25-jdk',
    asked: 'javac --version && java --version',
    says: /^javac 25\S*\nopenjdk 25/,
    user: 'nobody',
    ...sleeps,
    shown: '"/__cacert_entrypoin…"',
  },
  {
    image: 'eclipse-temurin:25-jre',
    asked: 'java --version && ! command -v javac',
    says: /^openjdk 25/,
    user: 'nobody',
    ...sleeps,
    shown: '"/__cacert_entrypoin…"',
  },
  {
    image: 'php:8.4-apache',
    asked: 'php --version',
    says: /^PHP 8\.4\./,
    user: 'www-data',
    run: '',
    ready: /resuming normal operations/,
    shown: '"docker-php-entrypoi…"',
    stopped: 0,
  },
  {
    image: 'nginx:1.30',
    asked: 'nginx -v 2>&1',
    says: /nginx\/1\.30\./,
    user: 'nginx',
    run: '',
    ready: /start worker process/,
    shown: '"/docker-entrypoint.…"',
    stopped: 0,
  },
  {
    image: 'debian:13-slim',
    asked: 'cat /etc/debian_version',
    says: /^13\./,
    user: 'nobody',
    ...sleeps,
    shown: `"sh -c 'echo up; sle…"`,
  },
  {
    image: 'node:26-slim',
    asked: 'node --version',
    says: /^v26\./,
    user: 'node',
    ...sleeps,
    shown: '"docker-entrypoint.s…"',
  },
  {
    image: 'postgres:18',
    asked: 'postgres --version',
    says: /^postgres \(PostgreSQL\) 18\./,
    user: 'postgres',
    run: '',
    options: '-e POSTGRES_PASSWORD=secret',
    ready: /listening on IPv4 address "0\.0\.0\.0".*ready to accept connections/s,
    shown: '"docker-entrypoint.s…"',
    stopped: 0,
  },
  {
    image: 'redis:8',
    asked: 'redis-server --version',
    says: /^Redis server v=8\./,
    user: 'redis',
    run: '',
    ready: /Ready to accept connections/,
    shown: '"docker-entrypoint.s…"',
    stopped: 0,
  },
];

/** Seconds. One that is not in the cache is made first. */
const patience = 600;

async function look(seen: Seen): Promise<void> {
  const { image, asked, says, user, run, ready, options = '', shown, stopped } = seen;
  const name = `seen-${image.replace(/\W/g, '-')}`;
  const pulled = await type(`docker pull ${image}`, '/', patience);
  expect([pulled.exitCode, pulled.all]).toEqual([0, expect.stringContaining(image)]);
  try {
    const said = await type(`docker run --rm ${image} sh -c '${asked}'`, '/');
    expect(said.all).toMatch(says);
    const who = await type(`docker run --rm -u ${user} ${image} id -un`, '/');
    expect(who.all).toBe(`${user}\n`);
    expect(
      (await type(`docker run -d --name ${name} ${options} ${image} ${run}`, '/')).exitCode,
    ).toBe(0);
    expect(await logOf(name, ready)).toMatch(ready);
    const listed = await type(`docker ps --filter name=${name} --format '{{.Command}}'`, '/');
    expect(listed.stdout).toBe(`${shown}\n`);
    const { took } = await type(`docker stop --time 3 ${name}`, '/');
    expect([took > 3, await exitCodeOf(name)]).toEqual([stopped === 137, stopped]);
  } finally {
    await type(`docker rm --force --volumes ${name}`, '/');
  }
}

/** The log when it is ready, or after ten seconds. */
async function logOf(name: string, ready: RegExp): Promise<string> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const { all } = await type(`docker logs ${name}`, '/');
    if (ready.test(all) || performance.now() > deadline) return all;
  }
}

async function exitCodeOf(name: string): Promise<number> {
  const { stdout } = await type(`docker inspect --format '{{.State.ExitCode}}' ${name}`, '/');
  return Number(stdout);
}

const title = '%s is what the lessons say';
const bound = (patience + 120) * 1000;
test.each(cheap.map((seen) => [seen.image, seen] as const))(
  title,
  (_image, seen) => look(seen),
  bound,
);
longTest.each(costly.map((seen) => [seen.image, seen] as const))(
  title,
  (_image, seen) => look(seen),
  bound,
);
