import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allowedCommand } from '../../generators/core/rehearsal/allowed-command.js';
import { composeForms } from '../../generators/core/rehearsal/compose-forms.js';
import { dockerForms } from '../../generators/core/rehearsal/docker-forms.js';
import { runBounds } from '../../generators/core/verify/engine/contained-commands.js';
import { createEngine } from '../../generators/core/verify/engine/engine.js';
import { folderWith } from '../temporary-folder.js';

const dir = folderWith({
  'web/Dockerfile': 'FROM scratch\n',
  'compose.yaml': 'services:\n  web:\n    image: redis:8\n',
});
const never = () => Promise.reject(new Error('Nothing is started.'));
const stage = {
  project: { name: 'own', dir, label: 'key=1', ports: [8080, 8081] },
  engine: createEngine({ run: never }),
  system: { run: never, env: {} },
  signal: new AbortController().signal,
};
const read = (line: string) => allowedCommand(line.split(' '), stage);
const given = async (line: string) => {
  const command = await read(line);
  return 'argv' in command ? command.argv.join(' ') : `not ${command.refused}`;
};

describe('a command that may be typed', () => {
  const bounds = runBounds.join(' ');

  test.each([
    ['docker ps -a', 'docker ps -a --filter label=key=1'],
    ['docker images own', 'docker images own'],
    ['docker stop own own-db', 'docker stop own own-db'],
    ['docker logs --tail=5 own', 'docker logs --tail 5 own'],
    [
      'docker run -d --name own -p 8080:5000 own',
      `docker run -d --name own -p 127.0.0.1:8080:5000 --label key=1 ${bounds} own`,
    ],
    [
      'docker run --rm -v own-data:/data debian ls -v /:/data',
      `docker run --rm -v own-data:/data --label key=1 ${bounds} debian ls -v /:/data`,
    ],
    ['docker exec own cat /etc/passwd', 'docker exec own cat /etc/passwd'],
    ['docker volume create own-data', 'docker volume create --label key=1 own-data'],
    [
      'curl -X POST -d a=b localhost:8081/notes',
      'curl -q -sS --noproxy * -g --max-time 30 -X POST -d a=b localhost:8081/notes',
    ],
  ])('%s', async (line, argv) => {
    expect(await given(line)).toBe(argv);
  });

  test('is built inside the project, bounded and marked', async () => {
    const argv = await given('docker build -t own web');
    expect(argv).toMatch(/^docker build .*--label key=1 .*-t own /);
    expect(argv.endsWith(` ${dir}/web`)).toBe(true);
  });

  test('marks a volume that would come to be by being named', async () => {
    expect(await read('docker run -v own-data:/data debian true')).toMatchObject({
      before: [['docker', 'volume', 'create', '--label', 'key=1', 'own-data']],
    });
  });
});

describe('a command that may not', () => {
  test.each([
    ['npm install', 'npm'],
    ['sh -c true', 'sh'],
    ['./run', './run'],
    ['docker run -v /:/host debian', '-v'],
    ['docker run -v other:/data debian', '-v'],
    ['docker run -v own-data:/data:rw,z debian', '-v'],
    ['docker run --volume=/var/run/docker.sock:/s debian', '--volume=/var/run/docker.sock:/s'],
    ['docker run --mount type=bind,source=/,target=/h debian', '--mount'],
    ['docker run --privileged debian', '--privileged'],
    ['docker run --network host debian', '--network'],
    ['docker run --network container:other debian', '--network'],
    ['docker run --pid host debian', '--pid'],
    ['docker run --cap-add ALL debian', '--cap-add'],
    ['docker run --device /dev/sda debian', '--device'],
    ['docker run -e HOME debian', '-e'],
    ['docker run --env-file /etc/environment debian', '--env-file'],
    ['docker run -p 22:22 debian', '-p'],
    ['docker run -it debian', '-it'],
    ['docker run --name other debian', '--name'],
    ['docker rm -f other', 'other'],
    ['docker rm -f ownother', 'ownother'],
    ['docker rmi other', 'other'],
    ['docker tag own redis', 'redis'],
    ['docker build -t redis web', '-t'],
    ['docker build -t own ..', '..'],
    ['docker build -t own /etc', '/etc'],
    ['docker build -t own web/../../x', 'web/../../x'],
    ['docker build -t own https://example.org/x.git', 'https://example.org/x.git'],
    ['docker build --secret id=a,src=/etc/passwd web', '--secret'],
    ['docker build --build-arg BUILDKIT_SYNTAX=x/y web', '--build-arg'],
    ['docker build -f /etc/passwd web', '-f'],
    ['docker cp own:/x /etc', 'cp'],
    ['docker system prune -af', 'system'],
    ['docker -H tcp://elsewhere ps', '-H'],
    ['docker context use x', 'context'],
    ['docker constructor', 'constructor'],
    ['docker compose -f /etc/x up', 'compose -f'],
    ['docker compose cp web:/x /etc', 'compose cp'],
    ['docker compose down --rmi all', '--rmi'],
    ['curl http://example.org', 'http://example.org'],
    ['curl http://localhost:5432', 'http://localhost:5432'],
    ['curl http://localhost:8080@example.org/', 'http://localhost:8080@example.org/'],
    ['curl -d @/etc/passwd localhost:8080', '-d'],
    ['curl -o /etc/x localhost:8080', '-o'],
    ['curl -K x localhost:8080', '-K'],
    ['curl --unix-socket /var/run/docker.sock localhost:8080', '--unix-socket'],
    ['curl', ''],
  ])('%s', async (line, refused) => {
    expect(await given(line)).toBe(`not ${refused}`);
  });

  test('names nothing of this machine, whatever words stand where', async () => {
    const known = [...Object.values(dockerForms), ...Object.values(composeForms)].flatMap(
      ({ options = {} }) => Object.keys(options),
    );
    const verb = fc.constantFrom(...Object.keys(dockerForms).filter((each) => each !== 'version'));
    const secrets = ['/etc/passwd', '../x', 'other', 'host', '/:/h', '22:22', '@/etc/passwd'];
    const word = fc.constantFrom(...known, ...secrets);
    // What follows the name of an own container is that container's; so none is named.
    await fc.assert(
      fc.asyncProperty(
        verb,
        fc.array(word, { minLength: 1, maxLength: 6 }),
        async (each, words) => {
          const command = await allowedCommand(['docker', ...each.split(' '), ...words], stage);
          if (!('argv' in command)) return;
          const { argv } = command;
          const outer = each === 'run' ? argv.slice(0, argv.indexOf('other') + 1) : argv;
          for (const option of ['-v', '--volume', '-p', '--publish', '--network', '--name', '-f']) {
            const value = outer[outer.indexOf(option) + 1] ?? '';
            if (outer.includes(option)) expect(secrets.slice(0, 6)).not.toContain(value);
          }
          expect(each === 'run' || !outer.includes('other')).toBe(true);
        },
      ),
    );
  });
});
