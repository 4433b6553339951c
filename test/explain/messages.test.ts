import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { explainText, explainWords } from '../../generators/core/explain/explain.js';
import { explainMessage } from '../../generators/core/explain/message/explain-message.js';
import { knownMessages } from '../../generators/core/explain/message/known-messages.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { speak } from '../../generators/core/i18n/say.js';
import { builds } from '../verify/building/builds.js';
import { crashes } from '../verify/crash/crashes.js';
import { pythonCrashes } from '../verify/crash/python-crashes.js';
import { goRecorded } from '../verify/crash/recorded/go.js';
import { javaRecorded } from '../verify/crash/recorded/java.js';
import { nginxRecorded } from '../verify/crash/recorded/nginx.js';
import { nodeRecorded } from '../verify/crash/recorded/node.js';
import { othersRecorded } from '../verify/crash/recorded/others.js';
import { phpRecorded } from '../verify/crash/recorded/php.js';
import { scriptsRecorded } from '../verify/crash/recorded/scripts.js';
import { saidMessages } from './said-messages.js';

const en = await loadMessages('en');
const fr = await loadMessages('fr');

async function saidOf(text: string) {
  const explained = await explainMessage(text);
  const { message, remedy } = explained;
  return { ...explained, english: speak([...message, ...remedy], en) };
}

describe('a message', () => {
  it.each(saidMessages)('%s: %s', async (code, text) => {
    const explained = await saidOf(text);
    expect([explained.code, explained.known]).toEqual([code, code !== null]);
    expect(explained.english).not.toMatch(/undefined|“”|\[object/);
    expect(explained.english).not.toBe('');
    const { line } = explained;
    expect(line === null || text.split('\n')[line.number - 1]?.includes(line.text.trim())).toBe(
      true,
    );
  });

  it.each(knownMessages.map(([id]) => id))('%s is one that something says', (id) => {
    const untold = ['HOST_ADDRESS', 'IMAGE_WITH_CHILDREN', 'PAGE_TIMEOUT'];
    expect([...saidMessages.map(([code]) => code), ...untold]).toContain(id);
  });

  test.each([
    ['names the port', 'Bind for 0.0.0.0:8080 failed: port is already allocated', /Port 8080 /],
    ['names the container', 'The container name "/web" is already in use', /docker rm -f web/],
    ['names what was meant', "docker: 'ruin' is not a docker command.", /“docker run”/],
    ['names the line', 'yaml: line 3: did not find expected key', /line 3: “did not find/],
    ['tells a yaml error without a line', 'yaml: unmarshal errors:', /“unmarshal errors:”/],
    ['names the line of a compiler', './main.go:6:2: "os" imported and not used', /main\.go:6/],
    ['names what Go wants', 'go: go.mod requires go >= 1.99 (running go 1.27.3)', /golang:1\.99/],
    ['tells a missing loader too', 'exec /bin/web: no such file or directory', /CGO_ENABLED=0/],
    ['tells 137 from 1', 'exited with code 137', /memory/],
  ])('%s', async (_what, text, says) => {
    expect((await saidOf(text)).english).toMatch(says);
  });

  it('of a server’s page that is not there is no end of the server', async () => {
    const { english } = await saidOf(
      '2024/01/01 10:00:00 [error] 7#7: *1 open() "/usr/share/nginx/html/x" failed (2: No such file or directory), client: 172.17.0.1',
    );
    expect(english).toMatch(/^The server looks for “\/usr\/share\/nginx\/html\/x”/);
  });

  it('is told as its cause, and not as what followed', async () => {
    const log = `Attaching to db-1, web-1
db-1   | ready to accept connections
web-1  | Traceback (most recent call last):
web-1  |   File "/web/app.py", line 3, in <module>
web-1  | KeyError: 'PORT'
web-1 exited with code 1
curl: (7) Failed to connect to localhost port 8080`;
    // What a browser says may follow from anything; but it is what somebody has asked about.
    expect((await saidOf(log.replace(/\n.*$/, ''))).code).toBe('CRASH');
  });

  it('may begin as a command does', async () => {
    const explained = await explainWords(['docker', 'daemon', 'is', 'not', 'running']);
    expect(explained).toMatchObject({ kind: 'message', code: 'ENGINE_DOWN' });
    expect(await explainText('docker swarm init')).toMatchObject({ kind: 'command', known: false });
  });

  it('may stand below the command that it is about', async () => {
    const text = '$ docker run web\ndocker: Error response from daemon: No such image: web';
    expect(await explainText(text)).toMatchObject({ kind: 'message', code: 'NO_IMAGE' });
  });
});

/** A log as BuildKit writes it on a pipe, and as a terminal shows it. */
const logsOf = ({ files, line, log, number = 1 }: (typeof builds)[number]) => {
  const lines = String(files.Dockerfile).split('\n');
  const run = lines[line - 1] ?? '';
  const process = `process "/bin/sh -c ${run.replace(/^RUN /, '')}" did not complete successfully: exit code: ${number}`;
  const excerpt = lines
    .map((each, at) => ` ${`${at + 1}`.padStart(3)} | ${at + 1 === line ? '>>>' : '   '} ${each}`)
    .join('\n');
  const end = `Dockerfile:${line}\n--------------------\n${excerpt}\n--------------------\nERROR: failed to build: failed to solve: ${process}\n`;
  const timed = (mark: string) => log.split('\n').map((each) => `${mark}0.345 ${each}`);
  return {
    plain: [`#7 [2/3] ${run}`, ...timed('#7 '), `#7 ERROR: ${process}`, end].join('\n'),
    terminal: [
      ` => ERROR [2/3] ${run}                   1.2s`,
      ...['------', ` > [2/3] ${run}:`, ...timed(''), '------'],
      end,
    ].join('\n'),
    classic: [
      ...['Step 1/3 : FROM debian', ' ---> abc', `Step 2/3 : ${run}`, ' ---> Running in abc'],
      ...[log, `The command '/bin/sh -c x' returned a non-zero code: ${number}`],
    ].join('\n'),
  };
};

describe('the log of a build', () => {
  it.each(builds.map((build) => [build.of, build] as const))('%s', async (_of, build) => {
    const { plain, terminal, classic } = logsOf(build);
    const explained = await saidOf(plain);
    expect(explained.known).toBe(true);
    expect(explained.location).toEqual({ file: 'Dockerfile', line: build.line });
    // Go itself says so of a name.
    const ours = explained.english.replace(/: undefined: \w+/, '');
    expect(ours).not.toMatch(/undefined|“”|Write: $|the project has none/);
    expect((await saidOf(terminal)).english).toBe(explained.english);
    const older = await saidOf(classic);
    expect([older.known, older.location]).toEqual([true, null]);
  });

  it.each([
    ['go build -o /web .', '# web\n./main.go:6:2: "os" imported and not used', /\/main\.go:6/],
    ['go build -o /web .', '# web\n./main.go:9:2: undefined: htp', /“\.\/main\.go”, at line 9/],
    ['javac Main.java', "Main.java:8: error: ';' expected", /“Main\.java”, at line 8/],
  ])(
    'tells the line that a compiler names, as no project does (%s, %s)',
    async (run, log, says) => {
      const files = { Dockerfile: `FROM debian\nRUN ${run}\n` };
      const { plain, terminal } = logsOf({ of: '', files, line: 2, log, tells: says });
      for (const text of [plain, terminal]) expect((await saidOf(text)).english).toMatch(says);
    },
  );

  it('is not known where it only says that something failed', async () => {
    expect((await saidOf('ERROR: failed to build: failed to solve: odd')).known).toBe(false);
  });
});

describe('what a program said last', () => {
  it.each(crashes.map(({ of, log }) => [of, log] as const))('%s', async (_of, log) => {
    expect((await saidOf(log)).english).not.toMatch(/undefined|“”|\[object/);
  });

  it('is known nearly always', async () => {
    const recorded = [goRecorded, javaRecorded, nginxRecorded, nodeRecorded, othersRecorded];
    const logs = [...recorded, phpRecorded, pythonCrashes, scriptsRecorded].flat();
    const all = await Promise.all(logs.map(({ log }) => explainMessage(log)));
    const unknown = logs.filter((_, at) => !all[at]?.known).map(({ of }) => of);
    // What only its own words tell, or a project at hand.
    expect(unknown).toEqual([
      'a server in the background',
      'a server that nothing starts',
      'a program that is done',
      'the page of another path',
      'a server that is never started',
      'the page of another path',
      'a program that tells by itself what is missing',
      'a page of another path',
      'a page that others may bring',
      'a command that its entry script does not find',
      'one that is nearly nothing',
      'app.run that is not called',
      'main that is not called',
    ]);
  });
});

describe('hostile text', () => {
  it.each([
    ['sequences', '\u001b]0;x\u0007\u001b[31mport is already allocated\u001b[0m'],
    ['NULs', 'port is already\u0000 allocated'],
    ['a bar of progress', '10%\r50%\rport is already allocated'],
    ['line ends of Windows', 'port is already allocated\r\n'],
  ])('is read all the same: %s', async (_what, text) => {
    const { code, line } = await saidOf(text);
    expect([code, line?.text]).toEqual(['PORT_IN_USE', 'port is already allocated']);
  });

  it('is bounded, whatever it is', async () => {
    const began = performance.now();
    const long = ['a', ' ', '"', '#1 ', 'exec: "', ': ', '\n', 'x\n', 'File "', '\u001b['];
    for (const each of long) await explainMessage(each.repeat(300_000 / each.length));
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);

  it('is explained or not, and never breaks', async () => {
    const part = fc.oneof(
      fc.constantFrom(...saidMessages.map(([, text]) => text)),
      fc.constantFrom('#1 ERROR: process "', 'Step 1/2 : FROM ', '   1 | >>> RUN x', 'exec: "'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const explained = await explainMessage(parts.join('\n'));
        speak([...explained.message, ...explained.remedy], fr);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
