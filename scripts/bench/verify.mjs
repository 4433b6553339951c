// (e) and (f) `verify`, against a shell script of the same docker commands.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { command, root } from './places.mjs';

/** Each image is one of its own, as ours are: two scripts would else remove the one that both have. */
const script = `set -e
name=bench-$$
docker version --format '{{.Server.Version}}|{{.Client.Context}}'
docker network create --label docker-intro-bench=$name $name
docker build --force-rm --label docker-intro-bench=$name -t $name "$1/web"
docker run -d --name $name -p 127.0.0.1::5000 --pull=never --label docker-intro-bench=$name \\
  --log-opt max-size=1m --log-opt max-file=1 --memory 512m --memory-swap 512m --pids-limit 256 \\
  --security-opt no-new-privileges --network $name $name
address=$(docker port $name 5000/tcp)
until curl -sf "http://$address"; do sleep 0.05; done
docker stop -t 5 $name
docker rm -f -v $name
docker network rm $name
docker rmi $name
`;

const env = { BUILDKIT_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false', LC_ALL: 'C' };

/** Why it cannot be measured here; undefined where it can. */
function obstacle() {
  const answers = (...argv) => spawnSync(argv[0], argv.slice(1), { stdio: 'ignore' }).status === 0;
  const withEngine = 'node build/test/engine/with-engine.js modern -- npm run bench';
  if (!answers('docker', 'version')) {
    return `no Docker engine answers; on Debian or Ubuntu, as root: ${withEngine}`;
  }
  return answers('curl', '--version') ? undefined : 'the script needs curl';
}

function prepare(folder, count) {
  const file = join(folder, 'verify.sh');
  writeFileSync(file, script);
  const projects = Array.from({ length: count }, (_, index) => join(folder, `project-${index}`));
  for (const project of projects) {
    const made = spawnSync(process.execPath, [command, project, '--yes'], { cwd: root });
    if (made.status !== 0) throw new Error(`${made.stderr}`);
  }
  return { file, projects };
}

function compare(folder, raw, ours, { runs, target }) {
  const cases = [{ ...raw, options: { env } }, ours];
  const [shell, own] = measure(cases, { runs, folder });
  return [shell, { ...own, against: shell, target }];
}

export function benchVerify(folder) {
  const skipped = obstacle();
  if (skipped) return { skipped };
  const { file, projects } = prepare(folder, 1);
  return compare(
    folder,
    { name: 'sh verify.sh', argv: () => ['sh', file, ...projects] },
    { name: 'docker-intro verify', argv: () => [process.execPath, command, 'verify', ...projects] },
    { runs: 9, target: 1.25 },
  );
}

export function benchVerifyMany(folder) {
  const skipped = obstacle();
  if (skipped) return { skipped };
  const jobs = `${2 * availableParallelism()}`;
  const { file, projects } = prepare(folder, 20);
  writeFileSync(join(folder, 'list'), projects.join('\n'));
  const verify = [process.execPath, command, 'verify', ...projects, '--jobs', jobs];
  return compare(
    folder,
    {
      name: `xargs -P ${jobs} sh`,
      argv: () => ['xargs', '-n1', '-P', jobs, '-a', join(folder, 'list'), 'sh', file],
    },
    { name: `verify --jobs ${jobs}`, argv: () => verify },
    { runs: 7, target: 1.15 },
  );
}
