import { filesOf } from './files.js';
import { type StandIn, searchPath } from './stand-in.js';

const programs = '/usr/lib/postgresql/18/bin';

export const postgres18: StandIn = {
  name: 'postgres',
  tag: '18',
  created: '2026-08-14T00:21:30Z',
  env: {
    PATH: `${searchPath}:${programs}`,
    // The real one says en_US.utf8, which Debian would have to generate.
    LANG: 'C.UTF-8',
    PG_MAJOR: '18',
    PGDATA: '/var/lib/postgresql/18/docker',
  },
  entrypoint: ['docker-entrypoint.sh'],
  ports: [5432],
  volumes: ['/var/lib/postgresql'],
  stopSignal: 'SIGINT',
  cmd: ['postgres'],
  debootstrap: {
    suite: 'forky',
    packages: ['postgresql-18'],
    keepsRun: true,
    files: filesOf('postgres'),
    touches: [
      // Made by Debian's package, for a machine of its own.
      'rm -rf /var/lib/postgresql/18 /etc/postgresql/18',
      'install -d -o postgres -g postgres -m 3777 /run/postgresql',
      'printf "listen_addresses = \\047*\\047\\n" >> /usr/share/postgresql/18/postgresql.conf.sample',
      'mkdir /docker-entrypoint-initdb.d',
    ],
  },
};
