import { askFor, composed, database, isHealthy, needsHealthy, webService } from './services.js';
import { fails, type Specimen } from './specimen.js';
import { baked, served } from './texts.js';

const of = { service: 'web' };
const refused = 'config fails';

/** Projects of several services that do not work. */
export const failsComposed: readonly Specimen[] = [
  fails('composed-tab', 'COMPOSE_INVALID', refused, composed(webService('\ttty: true\n')), of),
  fails(
    'composed-unknown-key',
    'COMPOSE_INVALID',
    refused,
    composed(webService('    enviroment: { A: b }\n')),
    of,
  ),
  fails(
    'composed-undeclared-volume',
    'COMPOSE_INVALID',
    refused,
    composed(webService('    volumes: ["data:/data"]\n')),
    of,
  ),
  fails(
    'composed-nobody-to-wait-for',
    'COMPOSE_INVALID',
    refused,
    composed(webService('    depends_on: [database]\n')),
    of,
  ),
  fails(
    'composed-no-such-folder',
    ['DOCKERFILE_MISSING', 'COMPOSE_INVALID'],
    'build fails',
    composed(webService().replace('build: web', 'build: wep')),
    of,
  ),
  fails(
    'composed-build-fails',
    'RUN_FAILED',
    'build fails',
    composed(webService(), served(), { 'web/Dockerfile': baked({ before: ['RUN false'] }) }),
    of,
  ),
  fails(
    'composed-only-exposed',
    'PORT_UNPUBLISHED',
    'silent',
    composed(webService().replace('ports: ["8080:5000"]', 'expose: [5000]')),
    { ...of, slow: true },
  ),
  fails(
    'composed-other-port',
    'WRONG_PORT',
    'silent',
    composed(webService().replace('8080:5000', '8080:80')),
    { ...of, port: 80, slow: true },
  ),
  fails(
    'composed-loopback',
    'LOOPBACK_BIND',
    'silent',
    composed(`${webService()}${database}`, served(undefined, { host: '127.0.0.1' })),
    { ...of, slow: true },
  ),
  fails(
    'composed-localhost',
    'HTTP_STATUS',
    500,
    composed(
      `${webService(needsHealthy)}${database}${isHealthy}`,
      served(`import urllib.request
try:
    self.reply(urllib.request.urlopen("http://localhost:6000/", timeout=1).read())
except Exception as error:
    print(error, file=sys.stderr)
    self.reply(str(error), 500)`),
    ),
    of,
  ),
  fails(
    'composed-other-name',
    ['HTTP_STATUS', 'CRASH'],
    'exited 1',
    composed(
      `${webService(needsHealthy)}${database}${isHealthy}`,
      served(undefined, {
        before: 'import urllib.request\nurllib.request.urlopen("http://database:6000/", timeout=1)',
      }),
    ),
    of,
  ),
  fails(
    'composed-too-early',
    'CRASH',
    'exited 1',
    composed(
      `${webService('    depends_on: [db]\n')}${database.replace('python3 -m', 'sh -c "sleep 5; exec python3 -m').replace('/usr/lib/python3', '/usr/lib/python3"')}`,
      served(undefined, {
        before: 'import urllib.request\nurllib.request.urlopen("http://db:6000/", timeout=1)',
      }),
    ),
    of,
  ),
  fails(
    'composed-unhealthy',
    'SERVICE_UNHEALTHY',
    'run fails',
    composed(
      `${webService(needsHealthy)}${database}    healthcheck: { test: ["CMD", "pg_isready"], interval: 1s, retries: 2 }\n`,
    ),
    of,
  ),
  fails(
    'composed-database-ends',
    'SERVICE_FAILED',
    'run fails',
    composed(
      `${webService(needsHealthy)}${database.replace('http.server', 'http.sever')}${isHealthy}`,
      served(askFor('db:6000')),
    ),
    of,
  ),
  fails(
    'composed-worker-ends',
    'SERVICE_FAILED',
    200,
    composed(
      `${webService()}  worker:\n    build: worker\n`,
      served('time.sleep(2)\nself.reply("x")'),
      {
        'worker/Dockerfile': baked({ expose: '' }),
        'worker/app.py': 'import os\n\nprint(os.environ["QUEUE"])\n',
      },
    ),
    of,
  ),
  fails(
    'composed-restarts-forever',
    'CRASH',
    'silent',
    composed(
      `${webService('    restart: always\n')}${database}`,
      'import os\n\nprint(os.environ["QUEUE"])\n',
    ),
    { ...of, slow: true },
  ),
  fails(
    'composed-worker-restarts-forever',
    'SERVICE_FAILED',
    200,
    composed(
      `${webService()}  worker:\n    image: python:3.13-slim\n    restart: unless-stopped\n    command: sh -c "echo no queue >&2; exit 3"\n`,
    ),
    of,
  ),
  fails(
    'composed-prepares-in-vain',
    'SERVICE_FAILED',
    'run fails',
    composed(
      `${webService('    depends_on: { prepare: { condition: service_completed_successfully } }\n')}  prepare:\n    image: python:3.13-slim\n    command: sh -c "exit 3"\n`,
    ),
    of,
  ),
  fails(
    'composed-hides-source',
    'CRASH',
    'exited 2',
    composed(webService('    volumes: ["./src:/app"]\n'), served(), { 'src/other.txt': 'x\n' }),
    of,
  ),
  fails(
    'composed-syntax-error',
    'CRASH',
    'exited 1',
    composed(`${webService(needsHealthy)}${database}${isHealthy}`, 'print("Hello World!\n'),
    of,
  ),
  fails(
    'composed-no-such-command',
    ['CMD_NOT_FOUND', 'CRASH'],
    'run fails',
    composed(webService('    command: pyton app.py\n')),
    of,
  ),
];
