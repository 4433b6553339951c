import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { usualOptions } from '../../generators/core/options/verify-options.js';
import { machine } from '../../generators/core/process/system.js';
import type { ProjectReport } from '../../generators/core/verdict/report.js';
import { verifyAll } from '../../generators/core/verify/verify-all.js';
import { checksOf } from '../checks/read.js';
import { folderWith } from '../temporary-folder.js';
import { engineKind, onSettledEngine } from './engine.js';
import { namedOnEngine } from './on-engine.js';

onSettledEngine();

const withCompose = engineKind === 'classic' || engineKind === 'podman' ? it.skip : it;

/** Notes that are kept in a file. Python alone, so that no package need be fetched. */
const app = `
import json, os, signal, sys
from http.server import BaseHTTPRequestHandler, HTTPServer

FILE = os.environ.get("NOTES", "/data/notes")

def notes():
    try:
        return open(FILE).read().split()
    except FileNotFoundError:
        return []

class Page(BaseHTTPRequestHandler):
    def answer(self, status, text, kind="text/html; charset=utf-8"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(text.encode())

    def do_GET(self):
        if self.path == "/notes":
            return self.answer(200, json.dumps({"notes": notes(), "count": len(notes())}), "application/json")
        if self.path == "/":
            return self.answer(200, "<h1>Bonjour Zo\\u00e9&nbsp;!</h1>")
        self.answer(404, "No such page")

    def do_POST(self):
        said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with open(FILE, "a") as file:
            file.write(said["text"] + " ")
        print("note", said["text"], flush=True)
        self.answer(201, json.dumps(said), "application/json")

    def do_DELETE(self):
        os.remove(FILE)
        self.answer(204, "")

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
print("Listening", flush=True)
HTTPServer(("0.0.0.0", 5000), Page).serve_forever()
`;

const dockerfile = `FROM python:3.13-slim
LABEL owner="ada"
RUN mkdir /data && chown nobody /data
VOLUME /data
COPY app.py /
USER nobody
EXPOSE 5000
CMD ["python", "/app.py"]
`;

const checks = `
- build
- run
- page: {get: /, says: "Bonjour {first} !"}
- page: {get: /none, status: 404}
- page: {post: /notes, send: {json: {text: "{id}"}}, status: 201, json: {text: zoe}}
- page: {get: /notes, json: {notes: [zoe], count: 1}, header: {content-type: json}}
- log: {says: [Listening, "note {id}"]}
- image: {user: not root, label: {owner: ada}, from: python, max-size: 5 GB}
- file: {exists: Dockerfile, says: VOLUME}
- stops: {within: 5}
- survives: restart
- survives: volume
- {survives: replace, id: replaced}
- {page: {delete: /notes}, id: gone}
- {service: {name: db}, id: db}
- {page: {get: /, says: Hello}, id: english}
- {log: {says: Segmentation}, id: crashed}
- {image: {max-size: 1 MB}, id: tiny}
- {image: {user: ada}, id: own}
- {file: {exists: compose.yaml}, id: composed}
- {page: {get: /late, status: 200}, id: late}
`;

async function judge(
  files: Readonly<Record<string, string>>,
  text = checks,
): Promise<ProjectReport> {
  const judged = { ...(await checksOf(text)), values: { first: 'Zoé', id: 'zoe' } };
  const watcher = { started: () => {}, waiting: () => {}, ended: () => {} };
  const verified = await verifyAll({
    ...{ system: machine, messages: en, signal: new AbortController().signal },
    ...{ dirs: [folderWith(files)], options: usualOptions, known: () => ({ judged }) },
    whyNoProject: (dir) => ({ where: dir, message: 'No Dockerfile.' }),
    show: async () => ({ watch: () => watcher, ended: () => {} }),
  });
  if (!('report' in verified)) throw new Error(JSON.stringify(verified));
  const [project] = verified.report.projects;
  if (project === undefined) throw new Error('No project');
  return project;
}

const results = ({ checks: judged = [] }: ProjectReport) =>
  Object.fromEntries(
    judged.map(({ id, outcome, message }) => [
      id,
      outcome === 'pass' ? outcome : `${outcome}: ${message}`,
    ]),
  );

const compose = `services:
  web:
    build: .
    ports: ["8080:5000"]
    volumes: ["data:/data"]
    depends_on:
      db: { condition: service_healthy }
  db:
    image: python:3.13-slim
    command: ["python", "-c", "import time; print('database ready', flush=True); time.sleep(3600)"]
    healthcheck: { test: ["CMD", "true"], interval: 1s }
    volumes: ["/without-a-name"]
volumes:
  data: {}
`;

const composedChecks = `
- page: {post: /notes, send: {json: {text: milk}}, status: 201}
- page: {get: /notes, json: {notes: [milk]}}
- log: {says: note milk}
- log: {says: database ready, service: db}
- service: {name: db, healthy: true}
- service: {name: web}
- image: {user: not root}
- stops: {within: 5}
- survives: restart
- survives: replace
- survives: volume
- {service: {name: web, healthy: true}, id: ill}
- {service: {name: cache}, id: none}
- {log: {says: a, service: cache}, id: unheard}
`;

describe('a project with notes', () => {
  let before = '';
  beforeAll(async () => {
    before = await namedOnEngine();
  });
  afterAll(async () => {
    // Nothing of it stays: no container, no volume, no network.
    expect(await namedOnEngine()).toBe(before);
  });

  it('passes what it does, and fails what it does not', async () => {
    const project = await judge({ 'app.py': app, Dockerfile: dockerfile });
    expect(results(project)).toEqual({
      ...{ build: 'pass', run: 'pass', page: 'pass', 'page-2': 'pass', 'page-3': 'pass' },
      ...{ 'page-4': 'pass', log: 'pass', image: 'pass', file: 'pass', stops: 'pass' },
      ...{ survives: 'pass', 'survives-2': 'pass' },
      // What is in a volume alone is not in a new container.
      replaced: expect.stringMatching(/^fail: Afterwards, a page .*\/notes/),
      gone: expect.stringMatching(/^fail: /),
      db: expect.stringMatching(/^fail: The project has no service db/),
      english: expect.stringMatching(/^fail: The page says “Bonjour Zoé !”/),
      crashed: expect.stringMatching(/^fail: The log does not say “Segmentation”/),
      tiny: expect.stringMatching(/^fail: The image has .*; 1 MB is the most/),
      own: 'fail: The application runs as nobody, but ada was expected.',
      composed: 'fail: There is no file compose.yaml.',
      late: expect.stringMatching(/^fail: The page answers with 404/),
    });
    expect([project.outcome, project.points, project.of]).toEqual(['fail', 12, 21]);
    expect(project.steps.every(({ outcome }) => outcome === 'pass')).toBe(true);
  }, 240_000);

  it('fails what another one does wrong', async () => {
    const project = await judge({
      'app.py': app.replace('lambda *_: sys.exit(0)', 'signal.SIG_IGN').replace('/data/', '/tmp/'),
      Dockerfile: dockerfile.replace('USER nobody\n', '').replace('LABEL owner="ada"\n', ''),
    });
    expect(results(project)).toMatchObject({
      ...{ build: 'pass', run: 'pass', 'page-4': 'pass' },
      image: 'fail: The application runs as root.',
      stops: expect.stringMatching(/^fail: It did not stop within 5 s/),
      // The file is in the container itself.
      survives: 'pass',
      'survives-2': expect.stringMatching(/^fail: Afterwards/),
    });
  }, 240_000);

  withCompose(
    'is judged by its services, where there are several',
    async () => {
      const files = { 'app.py': app, Dockerfile: dockerfile, 'compose.yaml': compose };
      expect(results(await judge(files, composedChecks))).toEqual({
        ...{ page: 'pass', 'page-2': 'pass', log: 'pass', 'log-2': 'pass', image: 'pass' },
        ...{ service: 'pass', 'service-2': 'pass', stops: 'pass', survives: 'pass' },
        ...{ 'survives-2': 'pass', 'survives-3': 'pass' },
        ill: 'fail: The service web runs, but is not healthy.',
        none: 'fail: There is no service cache in its Compose file.',
        unheard: 'fail: There is no service cache in its Compose file.',
      });
    },
    240_000,
  );

  it('is not judged where its image is not built', async () => {
    const project = await judge({ 'app.py': app, Dockerfile: `${dockerfile}RUN false\n` });
    const skipped = expect.stringMatching(/^skip: Not judged: it needs check 1/);
    expect(results(project)).toMatchObject({
      ...{ build: expect.stringMatching(/^fail: /), run: skipped, page: skipped, image: skipped },
      ...{ survives: skipped, file: 'pass' },
    });
    expect(project.points).toBe(1);
  }, 120_000);
});
