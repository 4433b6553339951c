// (c) `verify`, against a shell script of the same docker commands.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { command, root } from './places.mjs';

const script = `set -e
name=bench-$$
docker version --format '{{.Server.Version}}|{{.Client.Context}}'
docker build --force-rm --label docker-intro-bench -t $name "$1/web"
docker run -d --name $name -p 127.0.0.1::5000 --pull=never --label docker-intro-bench \\
  --log-opt max-size=1m --log-opt max-file=1 --memory 256m --memory-swap 256m --pids-limit 128 \\
  --security-opt no-new-privileges $name
docker container inspect --format '{{.State.Status}}' $name
address=$(docker port $name 5000/tcp)
until curl -sf "http://$address"; do sleep 0.05; done
docker stop -t 5 $name
docker rm -f -v $name
docker rmi $name
`;

export function benchVerify(folder) {
  const answers = (...argv) => spawnSync(argv[0], argv.slice(1), { stdio: 'ignore' }).status === 0;
  if (!answers('docker', 'version')) {
    const withEngine = 'node build/test/engine/with-engine.js modern -- npm run bench';
    return { skipped: `no Docker engine answers; on Debian or Ubuntu, as root: ${withEngine}` };
  }
  if (!answers('curl', '--version')) return { skipped: 'the script needs curl' };
  const project = join(folder, 'project');
  const file = join(folder, 'verify.sh');
  writeFileSync(file, script);
  const made = spawnSync(process.execPath, [command, project, '--yes'], { cwd: root });
  if (made.status !== 0) throw new Error(`${made.stderr}`);
  const env = { BUILDKIT_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false', LC_ALL: 'C' };
  const [raw, ours] = measure(
    [
      { name: 'sh verify.sh', argv: () => ['sh', file, project], options: { env } },
      {
        name: 'docker-intro verify DIR',
        argv: () => [process.execPath, command, 'verify', project],
      },
    ],
    { runs: 9, folder },
  );
  return [raw, { ...ours, against: raw, target: 1.05 }];
}
