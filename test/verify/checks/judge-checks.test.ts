import type { RequestListener } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import {
  buildKit,
  built,
  commandFailed,
  ended,
  engineThat,
  logged,
  running,
  started,
} from '../../scenarios/engine-replies.js';
import { answering } from '../../scenarios/page.js';
import type { Reply } from '../../scenarios/shim.js';
import { verifyReplayed } from '../../scenarios/verify-replayed.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { judgeReplayed } from './judge-replayed.js';

type Page = (response: Parameters<RequestListener>[1]) => void;

const pages: Readonly<Record<string, Page>> = {
  '/': (response) => response.end('<h1>Hello Ada!</h1><!-- secret -->'),
  '/old': (response) => response.writeHead(302, { Location: '/' }).end(),
  '/deep': (response) => response.end(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  '/empty': (response) => response.end(''),
  '/broken': (response) => response.writeHead(500).end('Oops'),
  '/php': (response) => response.end('<b>Parse error</b>:  x in <b>a.php</b> on line <b>1</b>'),
};

/** Notes that can be posted, and asked for again. */
const notes: RequestListener = (request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { method, url = '/', headers } = request;
    const json = (value: unknown, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'X-App': 'notes 1.2' });
      response.end(JSON.stringify(value));
    };
    const page = pages[url];
    if (page) return page(response);
    if (url === '/hang') return undefined;
    if (method === 'DELETE') return response.writeHead(204).end();
    if (url === '/api') return json({ items: [{ name: 'milk', n: 2 }], all: [1, 'a'] });
    return json({ method, url, type: headers['content-type'], body }, 201);
  });
};

const port = await answering(notes);

/** What an image says of itself. */
const image = (user = 'app', size = 150e6): Reply => ({
  when: /^image inspect --format \{\{json .Config.Labels/,
  stdout: `{"owner":"ada"}\n"${user}"\n${size}\n`,
});

const good = (...replies: readonly Reply[]) =>
  engineThat(...[...replies, image(), running(port), logged('Listening on 5000\nGET /\n')], {
    when: /^(?:start|restart|rename) /,
  });

/** Each check with what must come of it: `pass`, or what is told. */
const table: readonly (readonly [check: string, comes: 'pass' | RegExp])[] = [
  ['build', 'pass'],
  ['run', 'pass'],
  ['page: {get: /, says: "Hello {first}"}', 'pass'],
  ['page: {get: /, says: [hello ada, Hello]}', /“hello ada” was expected|says “Hello Ada!”/],
  ['page: {get: /, says: Bonjour}', /The page says “Hello Ada!”, but “Bonjour” was expected/],
  ['page: {get: /, says: "/H(e)llo/"}', 'pass'],
  ['page: {get: /, says: "=<h1>Hello Ada!</h1><!-- secret -->"}', 'pass'],
  ['page: {get: /, says-not: secret}', 'pass'],
  ['page: {get: /, says-not: "/secret/"}', /says “\/secret\/”, which it must not/],
  ['page: {get: /, says-not: "{first}"}', /says “Ada”, which it must not/],
  ['page: {get: /, status: 404}', /answers with 200, but 404 was expected/],
  ['page: {get: /deep, json: {a: 1}}', /a is “\[…”, but “1” was expected/],
  ['page: {get: /old}', 'pass'],
  ['page: {get: /old, status: 302, header: {location: /}}', 'pass'],
  ['page: {get: /broken}', /answers with 500/],
  ['page: {get: /broken, status: 500}', 'pass'],
  ['page: {get: /empty}', /nothing on it to read/],
  ['page: {get: /empty, status: 200}', 'pass'],
  ['page: {get: /php}', /Parse error/],
  ['page: {get: /api, header: {x-app: notes}}', 'pass'],
  ['page: {get: /api, header: {x-app: "/^notes [0-9.]+$/"}}', 'pass'],
  ['page: {get: /api, header: {x-app: other}}', /header x-app is “notes 1.2”/],
  ['page: {get: /api, header: {x-none: a}}', /no header x-none/],
  ['page: {get: /api, json: {items.0.name: milk, items.0.n: 2, all: [1, a]}}', 'pass'],
  ['page: {get: /api, json: {items: [{n: 2, name: milk}]}}', 'pass'],
  ['page: {get: /api, json: {items.0.n: "2"}}', /items.0.n is “2”, but “"2"” was expected/],
  ['page: {get: /api, json: {items.1: a}}', /there is no items.1/],
  ['page: {get: /api, json: {__proto__: a}}', /there is no __proto__/],
  ['page: {get: /, json: {a: 1}}', /is no JSON: “Hello Ada!”/],
  [
    'page: {post: "/n/{id}", send: {json: {who: "{first}", n: 1}}, status: 201, json: {method: POST, url: /n/a%20b, type: application/json, body: \'{"who":"Ada","n":1}\'}}',
    'pass',
  ],
  [
    'page: {put: /n, send: {form: {a: "é b", c: }}, json: {method: PUT, body: a=%C3%A9+b&c=}}',
    'pass',
  ],
  ['page: {post: /n, send: {text: "é"}, json: {body: "é"}}', 'pass'],
  ['page: {post: /n, status: 200}', /answers with 201/],
  ['page: {delete: /n, status: 204}', 'pass'],
  ['page: {delete: /n}', 'pass'],
  ['page: {get: /, says: "{last}"}', /nobody knows {last} here/],
  ['log: {says: [Listening on, "/GET ./"]}', 'pass'],
  ['log: {says: Bonjour}', /does not say “Bonjour”. Its last line: “GET \/”/],
  ['log: {says: a, service: db}', /no service db: it is a Dockerfile alone/],
  ['stops: {within: 3}', 'pass'],
  ['survives: restart', 'pass'],
  ['survives: replace', 'pass'],
  ['survives: volume', 'pass'],
  ['image: {max-size: 150 MB, user: not root, label: {owner: "", }, from: python}', 'pass'],
  ['image: {from: "python:2.7-slim", user: app}', 'pass'],
  ['image: {from: "python:3.13-slim"}', /made from python:2.7-slim, but python:3.13-slim/],
  ['image: {from: "node"}', /made from python:2.7-slim/],
  ['image: {max-size: 149.9 MB}', /has 150 MB; 149.9 MB is the most/],
  ['image: {user: root}', /runs as app, but root/],
  ['image: {label: {owner: eve}}', /label owner is “ada”, but “eve”/],
  ['image: {label: {none: }}', /no label none/],
  ['file: {exists: Dockerfile, says: [FROM python, "/^CMD/m"]}', 'pass'],
  ['file: {exists: Dockerfile, says: USER}', /Dockerfile does not say “USER”/],
  ['file: {exists: none.txt}', /There is no file none.txt/],
  ['service: {name: db}', /no service db: it is a Dockerfile alone, without Compose/],
];

const values = { first: 'Ada', id: 'a b' };

describe('a check', () => {
  test.each(table)(
    '%s',
    async (check, comes) => {
      const { project, results, said } = await judgeReplayed(
        `- {${check.replace(/^(build|run)$/, '$1: ')}, id: it}`,
        {
          ...{ replies: good(), values },
        },
      );
      if (comes === 'pass') {
        expect([said('it'), results['it']]).toEqual([expect.any(String), 'pass 1/1']);
        expect([project.outcome, project.points, project.of]).toEqual(['pass', 1, 1]);
      } else {
        expect(said('it')).toMatch(comes);
        expect(results['it']).not.toMatch(/pass/);
        expect(project.points).toBe(results['it']?.startsWith('skip') ? null : 0);
      }
    },
    20_000,
  );

  test('of a page that hangs fails within its time', async () => {
    const { results, said } = await judgeReplayed('- {page: {post: /hang}, id: it}', {
      ...{ replies: good(), options: { timeout: 3 } },
    });
    expect([results['it'], said('it')]).toEqual(['fail 0/1', expect.stringMatching(/answer/)]);
  }, 30_000);

  test('finds root by any name', async () => {
    for (const user of ['', 'root', '0', '0:0', 'root:staff']) {
      const replies = engineThat(image(user), running(port));
      const { said } = await judgeReplayed('- {image: {user: not root}, id: it}', { replies });
      expect(said('it')).toMatch(/runs as root/);
    }
  });

  test('that takes too long to stop fails, and those behind it are judged', async () => {
    const slow: Reply = { when: /^stop -t 1 /, delay: 1200 };
    const { results, said, calls } = await judgeReplayed(
      '- stops: {within: 1}\n- page: {get: /}\n',
      { replies: good(slow) },
    );
    expect(results).toEqual({ stops: 'fail 0/1', page: 'pass 1/1' });
    expect(said('stops')).toMatch(/did not stop within 1 s.*CMD/);
    expect(calls.some((call) => call.startsWith('start '))).toBe(true);
  });
});

const all =
  '- build\n- run\n- page: {get: /}\n- {page: {get: /api}, points: 3}\n- log: {says: x}\n- file: {exists: Dockerfile}\n- image: {user: app}\n';

describe('what cannot be judged', () => {
  test.each([
    [
      'no image',
      engineThat(commandFailed('Oh no')),
      { build: 'fail 0/1', run: 'skip 0/1 build', page: 'skip 0/1 build', image: 'skip 0/1 build' },
    ],
    [
      'no container',
      engineThat(image(), { ...started, stdout: '', stderr: 'docker: oh no\n', exit: 125 }),
      { build: 'pass 1/1', run: 'fail 0/1', page: 'skip 0/1 run', log: 'skip 0/1 run' },
    ],
    [
      'a crash',
      engineThat(image(), ended(1), logged('Traceback')),
      { build: 'pass 1/1', run: 'fail 0/1', 'page-2': 'skip 0/3 run', image: 'pass 1/1' },
    ],
  ])('says why once: %s', async (_what, replies, results) => {
    const judged = await judgeReplayed(all, { replies });
    expect(judged.results).toMatchObject({ ...results, file: 'pass 1/1' });
    expect(judged.project.points).toBe(
      Object.values(judged.results).filter((one) => one.startsWith('pass')).length,
    );
    const told = judged.project.checks?.filter(({ outcome }) => outcome === 'fail') ?? [];
    expect(told.map(({ message }) => message)).toEqual([judged.project.message]);
    expect(judged.said('page')).toMatch(/it needs check [12], which did not pass/);
  });

  test('is told by the first that takes it, where no check is about it', async () => {
    const { results } = await judgeReplayed(
      '- page: {get: /}\n- log: {says: a}\n- image: {user: a}\n',
      {
        replies: engineThat(commandFailed('Oh no')),
      },
    );
    expect(results).toEqual({ page: 'fail 0/1', log: 'skip 0/1 page', image: 'skip 0/1 page' });
  });

  test('needs what it says that it needs, over all between', async () => {
    const { results, said } = await judgeReplayed(
      '- {file: {exists: none}, id: a}\n- {file: {exists: Dockerfile}, id: b, needs: a}\n- {page: {get: /}, id: c, needs: [b]}\n',
      { replies: good() },
    );
    expect(results).toEqual({ a: 'fail 0/1', b: 'skip 0/1 a', c: 'skip 0/1 a' });
    expect(said('c')).toMatch(/needs check 1/);
  });

  test('costs nothing where the machine is at fault', async () => {
    const { results, project } = await judgeReplayed(all, {
      replies: engineThat(buildKit('write /x: no space left on device')),
    });
    expect(results).toMatchObject({ build: 'error 0/1', run: 'skip 0/1 build' });
    expect([project.outcome, project.points, project.of]).toEqual(['error', null, 9]);
  });

  test('costs nothing where the files are only looked at', async () => {
    const { results, project, said } = await judgeReplayed(all, {
      ...{ replies: [], options: { mode: 'static' as const } },
    });
    expect(results).toMatchObject({ build: 'skip 0/1', page: 'skip 0/1', file: 'pass 1/1' });
    expect([project.outcome, project.points]).toEqual(['pass', null]);
    expect(said('page')).toMatch(/takes Docker/);
  });

  test('costs all where there is no project', async () => {
    const { report } = await judgeReplayed(all, { replies: good(), others: [temporaryFolder()] });
    const [, other] = report.projects;
    expect([other?.code, other?.points, other?.of]).toEqual(['PROJECT_INVALID', 0, 9]);
    expect(other?.checks?.map(({ outcome }) => outcome)).toEqual([
      ...['fail', 'skip', 'skip', 'skip', 'skip', 'skip', 'skip'],
    ]);
  });

  test('is not asked of a container that has gone', async () => {
    const dies = await answering((request, response) =>
      request.url === '/die' ? response.destroy() : response.end('Hi'),
    );
    const goes: Reply = { ...running(dies), times: 0 };
    const { results, project } = await judgeReplayed(
      '- page: {get: /}\n- page: {post: /die}\n- page: {get: /}\n- log: {says: x}\n',
      { replies: engineThat(goes, ended(3), logged('bye')) },
    );
    expect(results).toMatchObject({ page: 'pass 1/1', 'page-2': 'fail 0/1' });
    expect(results['log']).toBe('skip 0/1 page-2');
    expect(project.code).toBe('CRASH');
  });

  test('ends with an interruption', async () => {
    const over = new AbortController();
    setTimeout(() => over.abort('INTERRUPTED'), 1500);
    const { results, project } = await judgeReplayed('- log: {says: never}\n- page: {get: /}\n', {
      replies: engineThat(running(port), { ...logged('x'), when: /^logs .*1000/, delay: 100 }),
      signal: over.signal,
    });
    expect(Object.values(results).every((one) => !one.startsWith('pass'))).toBe(true);
    expect([project.code, project.points]).toEqual(['INTERRUPTED', null]);
  }, 20_000);
});

describe('a container that is replaced', () => {
  const survives = '- {page: {get: /}, id: it}\n- survives: volume\n- page: {get: /}\n';
  const refuses: Reply = {
    ...{ when: /^run .*--volumes-from/, stderr: 'docker: oh no\n', exit: 125 },
  };

  test('leaves neither the old one nor its volumes, where no other one starts', async () => {
    const { results, calls } = await judgeReplayed(survives, { replies: good(refuses) });
    expect(results).toEqual({
      ...{ it: 'pass 1/1', survives: 'fail 0/1', page: 'skip 0/1 survives' },
    });
    expect(calls.some((call) => /^rm -f -v \S+-before$/.test(call))).toBe(true);
  });

  test('keeps its volumes, where another one has them', async () => {
    const { results, calls } = await judgeReplayed(survives, { replies: good() });
    expect(Object.values(results)).toEqual(['pass 1/1', 'pass 1/1', 'pass 1/1']);
    expect(calls.some((call) => /^rm -f \S+-before$/.test(call))).toBe(true);
    expect(calls.some((call) => /^rm -f -v \S+-before$/.test(call))).toBe(false);
  });
});

describe('a project', () => {
  test('fails by the first check that it does not pass, in the words of its teacher', async () => {
    const { project } = await judgeReplayed(
      '- {page: {get: /, says: Bob}, title: {en: The name, fr: Le nom}, hint: Look at {x}., id: a}\n- file: {exists: none}\n'.replace(
        '{x}',
        'README',
      ),
      { replies: good() },
    );
    expect([project.outcome, project.code, project.message, project.remedy]).toEqual([
      ...[
        'fail',
        'WRONG_BODY',
        expect.stringMatching(/^Check 1 \(“The name”\) did not pass\. The page says “Hello Ada!”/),
      ],
      'Look at README.',
    ]);
    expect(project.steps.every(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  test('asks for its first page once', async () => {
    let count = 0;
    const counts = await answering((_request, response) => {
      count += 1;
      response.end(`Visit ${count}`);
    });
    const { results } = await judgeReplayed(
      '- page: {get: /x, says: Visit 1}\n- page: {get: /x, says: Visit 2}\n',
      { replies: engineThat(running(counts)) },
    );
    expect(results).toEqual({ page: 'pass 1/1', 'page-2': 'pass 1/1' });
  });

  test('has hidden checks behind the others, and marked', async () => {
    const { project } = await judgeReplayed('- build\n', {
      ...{ replies: good(), hidden: '- {page: {get: /}, points: 4}\n' },
    });
    expect(project.checks?.map(({ hidden = false, points }) => [hidden, points])).toEqual([
      [false, 1],
      [true, 4],
    ]);
  });

  test('has points on the scale that was asked for', async () => {
    const { project } = await judgeReplayed('- build\n- run\n- page: {get: /x, status: 404}\n', {
      ...{ replies: good(), options: { points: 20 } },
    });
    expect(project.checks?.map(({ points, of }) => [points, of])).toEqual([
      [6.67, 6.67],
      [6.67, 6.67],
      [0, 6.66],
    ]);
    expect([project.points, project.of]).toEqual([13.34, 20]);
  });

  test('is not looked at by rules that are switched off', async () => {
    const files = { Dockerfile: 'FROM python:3.13-slim\nCOPY app.py ./\nCMD python app.py\n' };
    const warned = async (checks: string) =>
      (await judgeReplayed(checks, { replies: good(), files })).project.warnings.map(
        ({ rule }) => rule,
      );
    expect(await warned('- build')).toContain('shell-form');
    expect(await warned('- build\n- rule: {shell-form: off}')).not.toContain('shell-form');
  });

  test('cannot lead a check out of its folder, or forge one by what it says', async () => {
    const forging = await answering((_request, response) =>
      response.end('\u001b[2J ok 1/1\n::error::x\n'),
    );
    const { results, said } = await judgeReplayed('- page: {get: /, says: a}\n', {
      replies: engineThat(running(forging), built),
    });
    expect(results).toEqual({ page: 'fail 0/1' });
    expect(said('page')).not.toMatch(/[^ -~“”]/);
  });
});

describe('a project of no lab', () => {
  test('has its steps for checks, where points are asked for', async () => {
    const replies = engineThat(running(port));
    const { project } = await verifyReplayed(replies, ['--points', '20']);
    expect([project.points, project.of]).toEqual([20, 20]);
    expect(project.checks?.map(({ id, points }) => [id, points])).toEqual([
      ...[
        ['lint', 4],
        ['build', 4],
        ['run', 4],
        ['probe', 4],
        ['stop', 4],
      ],
    ]);
    const { project: failed } = await verifyReplayed(engineThat(buildKit('oh no')), [
      ...['--points', '10'],
    ]);
    expect([failed.points, failed.of]).toEqual([2, 10]);
    const { project: plain } = await verifyReplayed(replies);
    expect([plain.checks, plain.points]).toEqual([undefined, undefined]);
  });
});
