import { step } from './command-step.js';

/** Getting Docker: what no test can do to the machine it runs on. */
export const installing = () => ({
  'install-debian-lists': step('sudo apt-get update', [], { untested: 'machine' }),
  // Debian 13: `docker.io` no longer holds the client, and only recommends it.
  'install-debian': step(
    'sudo apt-get install docker.io docker-cli docker-buildx docker-compose',
    [],
    { untested: 'machine' },
  ),
  // Ubuntu 24.04 and 26.04: `docker.io` holds the client, and only suggests the other two.
  'install-ubuntu': step('sudo apt-get install docker.io docker-buildx docker-compose-v2', [], {
    untested: 'machine',
  }),
  'install-group': step('sudo usermod -aG docker $USER', [], { untested: 'machine' }),
  'install-mac': step('brew install colima docker docker-buildx docker-compose', [], {
    untested: 'otherSystem',
  }),
  'install-mac-start': step('colima start', [], { untested: 'otherSystem' }),
  'install-windows': step('wsl --install', [], { untested: 'otherSystem' }),
  'engine-start': step('sudo systemctl start docker', [], { untested: 'machine' }),
});

/** Engines on other machines. */
export const contexts = () => ({
  'context-create': step('docker context create lab --docker host=ssh://ann@lab.example.org', [
    'lab',
    'Successfully created context "lab"',
  ]),
  'context-list': step('docker context ls', [
    'NAME   DESCRIPTION   DOCKER ENDPOINT   …',
    '…',
    'default…   Current DOCKER_HOST based configuration   …',
    '…',
    'lab   ssh://ann@lab.example.org',
    '…',
  ]),
  'context-use': step('docker --context lab ps', [], { untested: 'secondMachine' }),
  'context-remove': step('docker context rm lab', ['lab']),
});
