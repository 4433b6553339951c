import { askFor, composed, database, isHealthy, needsHealthy, webService } from './services.js';
import { type Specimen, works } from './specimen.js';
import { baked, lines, served } from './texts.js';

const withDatabase = `${webService(needsHealthy)}${database}${isHealthy}`;
const asks = served(askFor('db:6000'));

/** Projects of several services that work. */
export const worksComposed: readonly Specimen[] = [
  works('composed-database', composed(withDatabase, asks), { service: 'web' }),
  works(
    'composed-only-images',
    {
      'docker-compose.yml': lines(
        'services:',
        '  page:',
        '    image: python:3.13-slim',
        '    command: python3 -m http.server 80 --directory /page',
        '    stop_signal: SIGINT',
        '    ports: ["8080:80"]',
        '    volumes: ["./html:/page:ro"]',
      ),
      'html/index.html': '<p>Hello World!</p>\n',
    },
    { service: 'page', port: 80 },
  ),
  works(
    'composed-started-again',
    composed(
      `${webService('    depends_on: [db]\n    restart: always\n')}${database.replace('python3 -m', 'sh -c "sleep 3; exec python3 -m').replace('/usr/lib/python3', '/usr/lib/python3"')}`,
      served(askFor('db:6000'), {
        before: 'import urllib.request\nurllib.request.urlopen("http://db:6000/", timeout=1)',
      }),
    ),
    { service: 'web' },
  ),
  works(
    'composed-variables',
    composed(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: so it stands in the file.
      webService('    env_file: web.env\n    environment: { LAST: "${LAST:-x}", PRICE: "5 $$" }\n'),
      served("self.reply(f\"{os.environ['FIRST']} {os.environ['LAST']} {os.environ['PRICE']}\")"),
      { 'web.env': 'FIRST=Hello\n', '.env': 'LAST=World\n' },
    ),
    { service: 'web', words: ['--expect', 'Hello World 5 $'] },
  ),
  works(
    'composed-secret',
    composed(
      `${webService('    secrets: [word]\n    configs: [{ source: greeting, target: /etc/greeting }]\n')}secrets: { word: { file: ./word.txt } }\nconfigs: { greeting: { content: Hello } }\n`,
      served('self.reply(open("/etc/greeting").read() + " " + open("/run/secrets/word").read())'),
      { 'word.txt': 'secret $HOME\n' },
    ),
    { service: 'web', words: ['--expect', 'Hello secret $HOME'] },
  ),
  works(
    'composed-two-pages',
    composed(
      `services:\n  admin:\n    image: python:3.13-slim\n    command: python3 -m http.server 7000 --directory /nowhere\n    stop_signal: SIGINT\n    ports: ["7000:7000"]\n${webService().replace('services:\n', '')}`,
    ),
    { service: 'web', words: ['--expect', 'Hello World!'] },
  ),
  works(
    'composed-networks',
    composed(
      `${webService('    networks: [front, back]\n')}${database}    networks: { back: { aliases: [store] } }\nnetworks:\n  front:\n  back: { internal: true }\n`,
      served(askFor('store:6000')),
    ),
    { service: 'web' },
  ),
  works(
    'composed-prepared',
    composed(
      `${webService('    volumes: ["data:/data"]\n    depends_on: { prepare: { condition: service_completed_successfully } }\n')}  prepare:\n    image: python:3.13-slim\n    command: sh -c "echo prepared > /data/page"\n    volumes: ["data:/data"]\nvolumes: { data: }\n`,
      served('self.reply(open("/data/page").read())'),
    ),
    { service: 'web', words: ['--expect', 'prepared'] },
  ),
  works(
    'composed-mounted-source',
    composed(
      webService('    volumes: ["./web:/app"]\n'),
      served('self.reply(open("new.txt").read())'),
      {
        'web/new.txt': 'mounted\n',
      },
    ),
    { service: 'web', words: ['--expect', 'mounted'] },
  ),
  works(
    'composed-named-dockerfile',
    {
      'compose.yaml': lines(
        'services:',
        '  web:',
        '    build:',
        '      context: .',
        '      dockerfile: docker/web.Dockerfile',
        '      target: web',
        '      args: { GREETING: "Hello $$5" }',
        '    ports: ["8080:5000"]',
      ),
      'docker/web.Dockerfile': `${baked({
        from: 'FROM python:3.13-slim AS web',
        before: ['ARG GREETING', 'ENV GREETING=$GREETING'],
        copy: 'COPY src/app.py ./',
      })}FROM web AS tests\nCMD ["false"]\n`,
      'src/app.py': served('self.reply(os.environ["GREETING"])'),
    },
    { service: 'web', words: ['--expect', 'Hello $5'] },
  ),
  works(
    'composed-profile',
    composed(`${webService()}  tools:\n    image: nobody/has-this-image\n    profiles: [tools]\n`),
    { service: 'web' },
  ),
  works(
    'composed-health-fails',
    composed(webService('    healthcheck: { test: ["CMD", "false"], interval: 1s }\n')),
    { service: 'web' },
  ),
];
