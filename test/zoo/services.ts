import type { Entries } from './specimen.js';
import { baked, lines, served } from './texts.js';

/** Asks another service for its page, within a second. @param address as the program of the page has it */
export const askFor = (address: string): string =>
  `import urllib.request\nself.reply(urllib.request.urlopen("http://${address}/", timeout=1).read())`;

/** What stands for a database: it answers, and that is all that it does. */
export const database = lines(
  '  db:',
  '    image: python:3.13-slim',
  '    command: python3 -m http.server 6000 --directory /usr/lib/python3',
  '    stop_signal: SIGINT',
);

/** A test that such a database passes as soon as it is there. */
export const isHealthy = lines(
  '    healthcheck:',
  '      test: ["CMD", "python3", "-c", "import socket; socket.create_connection((\'127.0.0.1\', 6000))"]',
  '      interval: 1s',
  '      retries: 20',
);

/** What waits for it. */
export const needsHealthy = '    depends_on: { db: { condition: service_healthy } }\n';

/** A service `web` that is built and published. @param more its other lines, and other services */
export const webService = (more = ''): string =>
  `services:\n  web:\n    build: web\n    ports: ["8080:5000"]\n${more}`;

/** A project with that Compose file, and with a page that a program answers. */
export const composed = (compose: string, app = served(), more: Entries = {}): Entries => ({
  'compose.yaml': compose,
  'web/Dockerfile': baked(),
  'web/app.py': app,
  ...more,
});
