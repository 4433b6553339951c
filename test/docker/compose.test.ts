import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { sized } from '../long.js';
import { temporaryFolder } from '../temporary-folder.js';
import { plant } from '../zoo/plant.js';
import { composed, webService } from '../zoo/services.js';
import { baked, served } from '../zoo/texts.js';
import { worksComposed } from '../zoo/works-composed.js';
import { engineKind } from './engine.js';
import { onEngine } from './on-engine.js';
import { type } from './shell.js';
import { hasCompose } from './stacks.js';
import { startVerify, verify } from './verify-command.js';

/*
 * Projects of several services, on an engine with Compose; where there is none, that is said. What
 * each of them deserves is told by the zoo.
 */

const withCompose = hasCompose ? test : test.skip;
const withoutCompose = hasCompose ? test.skip : test;

const specimen = (id: string) => {
  const found = worksComposed.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no specimen ${id}.`);
  return found;
};
const planted = (id: string) => plant(specimen(id), temporaryFolder());

// What is only fetched stays, as the base of a build does.
beforeAll(async () => void (await type('docker pull python:3.13-slim', '/')), 120_000);

withoutCompose(
  'an engine without Compose says that it needs Compose 2',
  async () => {
    const before = await onEngine();
    const { exitCode, project } = await verify(planted('composed-database'));
    expect([exitCode, project.code]).toEqual([3, 'COMPOSE_MISSING']);
    // Podman 4.3 hands nothing on.
    expect(project.remedy).toContain(engineKind === 'podman' ? 'Podman 4.7' : 'docker-compose-v2');
    expect(await onEngine()).toBe(before);
  },
  120_000,
);

withCompose(
  'a project of the same name that runs beside it is not touched, and nothing else is left',
  async () => {
    const dir = planted('composed-prepared');
    const mine = 'docker compose -p composed-prepared';
    const up = await type(`${mine} up -d --build`, dir);
    expect(up.exitCode).toBe(0);
    const before = await onEngine();
    const { project } = await verify(dir);
    expect(project).toMatchObject({ outcome: 'pass', name: 'composed-prepared' });
    // Its port is held, by itself: that is no obstacle.
    expect(project.warnings.map(({ rule }) => rule)).not.toContain('port-taken');
    expect(await onEngine()).toBe(before);
    const kept = await type(`${mine} exec -T web cat /data/page`, dir);
    expect(kept.stdout.trim()).toBe('prepared');
    await type(`${mine} down -v --rmi local -t 0`, dir);
  },
  240_000,
);

withCompose(
  'what its containers write into a folder of the project stays in them',
  async () => {
    const dir = planted('composed-mounted-source');
    const app = join(dir, 'web/app.py');
    writeFileSync(
      app,
      'import os\nopen("/app/written.txt", "w").write("x")\nos.remove("/app/new.txt")\n',
    );
    await verify(dir);
    const { stdout } = await type('ls web', dir);
    expect(stdout.trim().split('\n').sort()).toEqual(['Dockerfile', 'app.py', 'new.txt']);
  },
  120_000,
);

/** Two services of one image, which declares a volume, and of one folder. */
const shared = composed(
  `${webService(
    '    image: mine\n    volumes: ["./shared:/shared", "./empty:/empty"]\n    cap_drop: [ALL]\n    cap_add: [CHOWN]\n    security_opt: ["no-new-privileges:true"]\n    depends_on: { worker: { condition: service_completed_successfully } }\n',
  )}  worker:\n    image: mine\n    command: sh -c "echo written > /shared/page"\n    volumes: ["./shared:/shared"]\n`,
  served('self.reply(open("/shared/page").read() + open("/empty").read())'),
  {
    'web/Dockerfile': baked({ before: ['VOLUME /spare'] }),
    'shared/old': 'x',
    empty: '',
    '.env': 'COMPOSE_PROJECT_NAME=shop\n',
  },
);

withCompose(
  'services share an image and a folder, in a project whose folder has no Latin letter',
  async () => {
    const dir = plant({ id: '日本', files: shared }, temporaryFolder());
    const before = await onEngine();
    const { project } = await verify(dir, {}, ['--expect', 'written']);
    expect(project).toMatchObject({ outcome: 'pass' });
    expect(await onEngine()).toBe(before);
  },
  120_000,
);

withCompose(
  'variables that are made of others without an end are bounded',
  async () => {
    const grown = Array.from({ length: 12 }, (_, at) => {
      const value = at === 0 ? 'xxxxxxxxxx' : `$A${at - 1}`.repeat(10);
      return `A${at}=${value}\n`;
    });
    const files = composed(webService('    environment: { A: "$A11" }\n'), served(), {
      '.env': grown.join(''),
    });
    const dir = plant({ id: 'grown', files }, temporaryFolder());
    const { project } = await verify(dir);
    expect(project).toMatchObject({ code: 'COMPOSE_UNPROVEN' });
    expect(project.message).toContain('512 MB');
  },
  120_000,
);

withCompose(
  'kill -9 leaves nothing within 10 s: no container, network, volume or image',
  async () => {
    const dir = planted('composed-database');
    const compose = join(dir, 'compose.yaml');
    mkdirSync(join(dir, 'pages'));
    // A volume without a name, one with a name, and a folder that is copied.
    writeFileSync(
      compose,
      `${(await type('cat compose.yaml', dir)).stdout.replace(
        '  db:\n',
        '  db:\n    volumes: ["/anonymous", "data:/data", "./pages:/pages"]\n',
      )}\nvolumes: { data: }\n`,
    );
    const before = await onEngine();
    const moments = Array.from({ length: sized(4, 20) }, (_, index) => 1000 + index * 900);
    for (const moment of moments) {
      const running = startVerify([dir], {}, { detached: true });
      await sleep(moment);
      try {
        process.kill(-(running.pid ?? 0), 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
      await running;
      const end = performance.now() + 10_000;
      while ((await onEngine()) !== before && performance.now() < end) await sleep(300);
      expect([moment, await onEngine()]).toEqual([moment, before]);
    }
  },
  400_000,
);
