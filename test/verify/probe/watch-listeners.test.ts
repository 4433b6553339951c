import { describe, expect, it } from '@jest/globals';
import { type Failure, failure } from '../../../generators/core/verdict/failure.js';
import type { Answer } from '../../../generators/core/verify/probe/http-probe.js';
import type { Listener } from '../../../generators/core/verify/probe/listeners.js';
import {
  type ListenersWatched,
  watchListeners,
} from '../../../generators/core/verify/probe/watch-listeners.js';

const at = (port: number): Listener => ({ port, loopback: false, host: '127.0.0.1' });
const hidden = (port: number): Listener => ({ ...at(port), loopback: true });
const page = (status = 200, body = 'Hello'): Answer => ({ kind: 'response', status, body });

interface Case {
  readonly of: string;
  /** Who listens at each look; the last one stays. */
  readonly seen: readonly (readonly Listener[] | undefined)[];
  readonly said?: boolean;
  readonly exposed?: readonly number[];
  /** Ports that the project names. */
  readonly named?: readonly number[];
  /** What answers from inside. */
  readonly pages?: Readonly<Record<number, Answer>>;
  readonly expect?: string;
  readonly loopbackIsFine?: boolean;
  /** Sockets that are files, and whether its command does nothing but wait. */
  readonly files?: readonly string[];
  readonly waits?: boolean;
  /** Whether its log tells of requests that it failed at. */
  readonly fails?: boolean;
  /** How often it is told meanwhile that nobody listens. */
  readonly told?: number;
  /** What is told, and the milliseconds by which it is; nothing within a minute where it is left out. */
  readonly tells?: readonly [Failure, number];
}

const wrong = (number: number) => failure('WRONG_PORT', { number, containerPort: 5000 });
const loopback = (containerPort: number) => failure('LOOPBACK_BIND', { containerPort });
const soon = 4000;

const cases: readonly Case[] = [
  {
    of: 'the right port, whose page fails',
    seen: [[at(5000)]],
    fails: true,
    tells: [failure('BAD_RESPONSE', { containerPort: 5000, mute: true }), soon],
  },
  {
    of: 'the right port, on loopback, whose page fails',
    seen: [[hidden(5000)]],
    fails: true,
    tells: [loopback(5000), soon],
  },
  { of: 'another port, whose page fails', seen: [[at(9000)]], fails: true },
  {
    of: 'another port, which the project names',
    seen: [[at(8080)]],
    named: [8080],
    tells: [wrong(8080), soon],
  },
  {
    of: 'another port, which has the page',
    seen: [[at(8000)]],
    pages: { 8000: page() },
    tells: [wrong(8000), soon],
  },
  { of: 'another port, of which nothing is known', seen: [[at(9000)]] },
  { of: 'another port with an error', seen: [[at(9000)]], pages: { 9000: page(404) } },
  {
    of: 'another port, and the right one is named too: it may come yet',
    seen: [[at(9100)]],
    named: [9100, 5000],
    pages: { 9100: page() },
  },
  {
    of: 'the same, and the page says what was wanted',
    seen: [[at(8080)]],
    named: [8080, 5000],
    pages: { 8080: page() },
    expect: 'Hello',
    tells: [wrong(8080), soon],
  },
  {
    of: 'the same, and the page says something else',
    seen: [[at(9100)]],
    named: [5000],
    pages: { 9100: page(200, 'ok') },
    expect: 'Hello',
  },
  { of: 'what is seen once only', seen: [[at(8080)], []], named: [8080], told: 1 },
  { of: 'the right port comes beside', seen: [[at(8080)], [at(8080), at(5000)]], named: [8080] },
  { of: 'nobody listens', seen: [[]], told: 1 },
  { of: 'nobody listens at first', seen: [[], [], [], [], [at(5000)]], told: 1 },
  {
    of: 'nobody listens, and nobody ever will',
    seen: [[]],
    waits: true,
    tells: [failure('NOT_READY', { number: 3, containerPort: 5000 }), soon],
  },
  {
    of: 'a file that the command names',
    seen: [[]],
    files: ['/named.sock'],
    tells: [failure('NOT_READY', { number: 3, containerPort: 5000, socket: '/named.sock' }), soon],
  },
  { of: 'a file of which nothing is known', seen: [[]], files: ['/x.sock'], told: 1 },

  { of: 'nobody can look', seen: [undefined], named: [8080] },
  {
    of: 'nobody can look at first',
    seen: [undefined, [at(8080)]],
    named: [8080],
    tells: [wrong(8080), 6000],
  },
  { of: 'loopback', seen: [[hidden(5000)]], tells: [loopback(5000), soon] },
  { of: 'loopback, where there is nothing else', seen: [[hidden(5000)]], loopbackIsFine: true },
  { of: 'loopback and everywhere', seen: [[hidden(5000), at(5000)]] },
  {
    of: 'loopback and another port',
    seen: [[hidden(8000)]],
    pages: { 8000: page() },
    tells: [loopback(8000), soon],
  },
  { of: 'a debugger on loopback', seen: [[hidden(9229)]], pages: { 9229: page(400) } },
  {
    of: 'a debugger and the page',
    seen: [[hidden(9229), at(8080)]],
    pages: { 9229: page(400), 8080: page() },
    tells: [wrong(8080), soon],
  },
  {
    of: 'no port is said: the one that is named',
    seen: [[at(8000)]],
    said: false,
    named: [8000],
    tells: [wrong(8000), soon],
  },
  {
    of: 'no port is said: the one with the page',
    seen: [[at(3001), at(3002)]],
    said: false,
    named: [3001, 3002],
    pages: { 3001: page(404), 3002: page() },
    tells: [wrong(3002), soon],
  },
  {
    of: 'no port is said, and it has an error',
    seen: [[at(8000)]],
    said: false,
    pages: { 8000: page(500) },
    tells: [wrong(8000), 12_000],
  },
  {
    of: 'no port is said, and the guess is on loopback beside the page',
    seen: [[hidden(5000), at(8080)]],
    said: false,
    named: [5000],
    pages: { 8080: page() },
    tells: [wrong(8080), soon],
  },
  {
    of: 'no port is said, and the guess is on loopback before the page comes',
    seen: [[hidden(5000)], [hidden(5000)], [hidden(5000), at(5001)]],
    said: false,
    pages: { 5001: page() },
    tells: [wrong(5001), 7000],
  },
  {
    of: 'no port is said, and all there is is on loopback',
    seen: [[hidden(5000)]],
    said: false,
    named: [5000],
    tells: [loopback(5000), soon],
  },
  {
    of: 'one of several',
    seen: [[at(9090)]],
    said: false,
    exposed: [5000, 9090],
    pages: { 9090: page() },
    tells: [wrong(9090), soon],
  },
];

describe('while nobody answers', () => {
  it.each(cases.map((each) => [each.of, each] as const))('%s', async (_of, each) => {
    const { seen, said = true, exposed = [], named = [], pages = {}, tells } = each;
    let looks = 0;
    let told = 0;
    const watched: ListenersWatched = {
      ...{ containerPort: 5000, portIsSaid: said, exposed },
      loopbackIsFine: each.loopbackIsFine ?? false,
      listeners: async () => {
        const ports = seen[Math.min(looks++, seen.length - 1)];
        return ports && { ports, files: each.files ?? [] };
      },
      neverListens: (files) => each.waits ?? files.includes('/named.sock'),
      failsRequests: async () => each.fails ?? false,
      tellSilence: () => {
        told += 1;
      },
      askAt: async ({ port }) => pages[port] ?? 'nobody',
      names: (port) => named.includes(port),
      wanted: {
        expect: each.expect === undefined ? undefined : { contains: each.expect },
        status: undefined,
      },
      signal: new AbortController().signal,
    };
    const watch = watchListeners(watched);
    let why: Failure | undefined;
    let passed = 0;
    for (; passed < 60_000 && why === undefined; passed += 250) why = await watch(passed);
    expect(why).toEqual(tells?.[0]);
    if (tells) expect(passed).toBeLessThan(tells[1]);
    expect(told).toBe(each.told ?? 0);
  });
});
