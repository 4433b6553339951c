import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  explainCommandText,
  explainCommandWords,
  isCommandText,
} from '../../generators/core/explain/command/explain-commands.js';
import { commandRows } from '../../generators/core/explain/command/table/commands.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { speak } from '../../generators/core/i18n/say.js';

const en = await loadMessages('en');
const fr = await loadMessages('fr');

/** All that is said of a text, the words of each part before it. */
const told = (text: string, messages = en): string =>
  explainCommandText(text)
    .commands.flatMap(({ parts, notes }) => [
      ...parts.map(({ words, says }) => `${words} → ${speak(says, messages)}`),
      ...notes.map(({ id, says }) => `! ${id}: ${speak(says, messages)}`),
    ])
    .join('\n');

const notesOf = (text: string): readonly string[] =>
  explainCommandText(text).commands.flatMap(({ notes }) => notes.map(({ id }) => id));

/** A command, and what must be said of its words. */
const understood: readonly (readonly [string, ...RegExp[]])[] = [
  ['docker run nginx -g "daemon off;"', /^-g 'daemon off;' → The command that/m],
  ['docker run -d web', /^docker run → Makes a new container/m, /^-d → In the background/m],
  ['docker run -it --init web', /^-it → Keeps .*keyboard.*a terminal/m],
  [
    'docker run -p 8080:80 web',
    /^-p 8080:80 → Port 8080 of this computer leads to port 80.*http:\/\/localhost:8080$/m,
  ],
  ['docker run -p127.0.0.1:8080:80/udp web', /Only through the address 127\.0\.0\.1.*Over UDP/],
  ['docker run --publish=[::1]:8080:80 web', /^--publish=\[::1\]:8080:80 → Port 8080/m],
  ['docker run -p 8000-8010:8000-8010 web', /^-p .* → Port 8000-8010 of this computer/m],
  ['docker run -v data:/var/lib web', /volume “data” is the folder “\/var\/lib”/],
  ['docker run -v "$(pwd)/a b":/app:ro web', /folder or file “\$\(pwd\)\/a b”.*only read/],
  ['docker run -v C:\\work:/app web', /“C:\\work” of this computer is “\/app”/],
  ['docker run -v /data web', /volume without a name is the folder “\/data”/],
  ['docker run --mount type=bind,src=/a,dst=/b,readonly web', /“\/a” of this.*only read/],
  ['docker run --mount type=tmpfs,dst=/b web', /“\/b” is in memory/],
  ['docker run -e A=b=c -e D -e E= web', /“A” in the container to “b=c”/, /Passes on.*“D”/],
  ['docker run --restart on-failure:3 web', /ends with an error\. At most 3 times/],
  ['docker run --network container:db web', /network of the container “db”/],
  ['docker run --rm=false web', /Switches the option off/],
  ['docker run -- web', /From here on nothing is an option/, /^web → The image “web”/m],
  [
    'docker run web:1.0 sh -c "echo hi"',
    /^sh -c 'echo hi' → The command that the container starts/m,
  ],
  ['docker run ghcr.io/ada/web:2', /“ada\/web”, in the version “2”.*registry “ghcr\.io”/],
  ['docker run ada/web', /version “latest”.*belongs to “ada”/],
  ['docker run localhost:5000/web', /registry “localhost:5000”/],
  [`docker run web@sha256:${'0'.repeat(64)}`, /exactly the one with this digest/],
  ['docker build -t web .', /^\. → The folder to build from: this one/m],
  ['docker build -t web https://example.org/a.git', /Builds from what is at/],
  ['docker exec -it web sh', /^web → The container “web”/m, /^sh → The command/m],
  ['docker container ls -aq', /^docker container ls → Lists the containers/m, /^-aq → All/m],
  ['docker compose -f a.yaml up -d --build web', /Reads the Compose file “a\.yaml”/, /^-d →/m],
  ['docker-compose down -v', /what is in a database is lost/, /old-compose/],
  ['docker --context far ps', /engine that is called “far”/],
  ['docker cp web:/etc/hosts ./hosts', /“\/etc\/hosts” in the container “web”/, /on this computer/],
  ['docker system prune -af --volumes', /All images that no container uses.*Does not ask/],
  ['sudo docker ps', /^sudo → Does the rest as root/m],
  ['DOCKER_BUILDKIT=1 docker build .', /^DOCKER_BUILDKIT=1 → Sets the variable/m],
  ['podman run -d web', /^podman run → Makes a new container/m],
  ['docker run --help', /Shows the help instead/],
  ['docker help run', /Shows the help, and does nothing/],
  ['docker', /it only shows its help/],
  ['docker run \\\n  -d \\\n  web', /^-d →/m, /^web →/m],
  ['docker run `\n  -d `\n  web', /^-d →/m, /^web →/m],
  ['docker build -t web . && docker run web', /^docker build →/m, /^docker run →/m],
];

/** A command with a mistake, and what is noted. */
const mistaken: readonly (readonly [string, string, RegExp?])[] = [
  ['docker run web -p 8080:80', 'option-after-image', /docker run -p 8080:80 web/],
  ['docker run web –p 8080:80', 'option-after-image', /docker run -p 8080:80 web/],
  ['docker run web -d -p 8080:80', 'option-after-image', /docker run -d -p 8080:80 web$/m],
  ['docker run --rm web -dp 80:80 sh -c ls', 'option-after-image', /--rm -dp 80:80 web sh -c ls$/m],
  ['docker exec web -it bash', 'option-after-container', /docker exec -it web bash$/m],
  ['docker build -t web', 'no-context', /docker build -t web \.$/m],
  ['docker build -t .', 'tag-is-context'],
  ['docker build -t web Dockerfile', 'context-is-file'],
  ['docker build -t Web .', 'bad-image', /“Web”/],
  ['docker run -d -p 80:80', 'no-image'],
  ['docker run -p 80 web', 'port-alone', /-p 80:80/],
  ['docker run -p 8080: 80 web', 'publish-form'],
  ['docker run -p 99999:80 web', 'port-range', /“99999”/],
  ['docker run -p 127.0.0.1:80 web', 'publish-form'],
  ['docker run -v /my folder:/x web', 'mount-space', /“folder:\/x”/],
  ['docker run -v src/app:/app web', 'volume-relative', /\.\/src\/app/],
  ['docker run -v data:app web', 'volume-target'],
  ['docker run -d -it web', 'detach-and-tty'],
  ['docker run --rm --restart always web', 'rm-and-restart'],
  ['docker run --network host -p 80:80 web', 'publish-host'],
  ['docker run –p 8080:80 web', 'typographic-dash', /Type it anew: -p/],
  ['docker run —rm web', 'typographic-dash', /--rm/],
  ['docker run –name web x', 'typographic-dash', /--name/],
  ['docker run --name “web” x', 'typographic-quotes', /^--name web →/m],
  ['docker run -v "$(pwd):/app web', 'unclosed-quote'],
  ['$ docker ps', 'prompt'],
  ['PS C:\\work> docker ps', 'prompt'],
  ['ada@host:~/web$ docker ps', 'prompt'],
  ['docker ps | grep web', 'piped', /“\| grep web”/],
  ['docker logs web > x.txt 2>&1', 'piped'],
  ['docker run web && curl localhost', 'other-command', /“curl localhost”/],
  ['docker run --nam web x', 'near-option', /“--name”/],
  ['docker run -name web x', 'near-option', /“--name”/],
  ['docker run --frobnicate web', 'unknown-option', /not whether the word behind it is its value/],
  ['docker biuld .', 'near-command', /“docker build”/],
  ['docker compose upp', 'near-command', /“docker compose up”/],
  ['docker swarm init', 'unknown-command'],
  ['docker volume', 'group-command', /create/],
  ['docker tag web', 'missing-word', /NAME:TAG/],
  ['docker exec web', 'missing-word', /COMMAND/],
  ['docker pull nginx redis', 'too-many', /“redis”/],
  ['docker run -p', 'no-value'],
  ['docker run --name -d web', 'value-is-option'],
  ['docker run https://hub.docker.com/_/nginx', 'bad-image'],
];

describe('a command, word by word', () => {
  it.each(understood)('%s', (text, ...says) => {
    expect(isCommandText(text)).toBe(true);
    for (const each of says) expect(told(text)).toMatch(each);
    expect(explainCommandText(text).known).toBe(true);
    expect(told(text, fr)).not.toBe(told(text));
  });

  it.each(mistaken)('%s: %s', (text, id, says = /./) => {
    expect(notesOf(text)).toContain(id);
    expect(told(text)).toMatch(says);
  });

  it.each(understood.filter(([text]) => !text.startsWith('docker-compose')))(
    'finds no mistake where there is none: %s',
    (text) => expect(notesOf(text)).toEqual([]),
  );

  it.each([
    'docker run --frobnicate web',
    'docker run --nam web x',
    'docker swarm init',
    'docker biuld .',
  ])('does not claim to know: %s', (text) => {
    expect(explainCommandText(text).known).toBe(false);
  });

  it.each([
    'docker: command not found',
    'Cannot connect to the Docker daemon',
    'docker run web\ndocker: Error response from daemon: Conflict.',
    'docker-compose: command not found',
    'no such file',
    '',
  ])('is none: %j', (text) => {
    expect(isCommandText(text)).toBe(false);
  });

  it('has sentences for each command that there is', () => {
    for (const name of commandRows.keys()) {
      const [first] = explainCommandWords(['docker', ...name.split(' ')]).commands;
      expect(first?.parts[0]?.words).toBe(`docker ${name}`);
    }
  });

  it('takes whatever comes, and loses no word', () => {
    const odd = fc.constantFrom(
      ...['-p', '-v', '-it', '--name', '--', '-', '“x', '–rm', '8080:80', '$(', '"', "'", '\\'],
      ...['a b', '&&', '|', '>', '\u001b[31m', '\u0000', '=', '-=', '--=', '/', ':', '$HOME'],
    );
    const word = fc.oneof(odd, fc.string({ maxLength: 12 }));
    const names = fc.constantFrom('run', 'build', 'exec', 'compose', 'volume', 'ps', 'x', '');
    fc.assert(
      fc.property(names, fc.array(word, { maxLength: 8 }), (name, words) => {
        for (const messages of [en, fr]) {
          told(['docker', name, ...words].join(' '), messages);
        }
        const { commands } = explainCommandWords(['docker', name, ...words]);
        for (const { parts, notes } of commands) {
          for (const { says } of [...parts, ...notes]) {
            expect(speak(says, en)).not.toMatch(/undefined|\[object/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a very long text in no time', () => {
    const began = performance.now();
    told(`docker run ${'-p 80:80 '.repeat(50_000)} web`);
    told(`docker run ${'"'.repeat(100_000)}`);
    told(`docker run ${'$('.repeat(50_000)}`);
    told(`docker run ${'a/'.repeat(50_000)}`);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
