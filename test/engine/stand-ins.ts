import { pipEnv } from './machine.js';

/** How a file system is made: a Debian suite, packages on top, and last touches by a shell. */
export interface Debootstrap {
  readonly suite: string;
  readonly packages: readonly string[];
  /** Run inside the new file system, with the machine's network. */
  readonly touches: readonly string[];
}

/** A base image of the lessons, as nearly as a lesson can tell. */
export interface StandIn {
  /** Name and tag on Docker Hub. */
  readonly name: string;
  readonly tag: string;
  readonly created: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cmd: readonly string[];
  /** Undefined for hello-world, which has no system in it. */
  readonly debootstrap?: Debootstrap;
}

const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** As the real images have them, put in by Debian's own pip, which then goes. */
const pip27 = 'pip==20.0.2 setuptools==44.1.0 wheel==0.34.2';
const pip313 = 'pip==25.3';
const install = 'pip install -q --no-cache-dir --ignore-installed';

/** All that the private registry has. */
export function standIns(): readonly StandIn[] {
  return [
    {
      name: 'hello-world',
      tag: 'latest',
      created: '2025-08-08T19:05:17Z',
      env: { PATH: searchPath },
      cmd: ['/hello'],
    },
    {
      name: 'debian',
      tag: 'latest',
      created: '2025-11-17T00:00:00Z',
      env: { PATH: searchPath },
      cmd: ['bash'],
      debootstrap: { suite: 'trixie', packages: [], touches: [] },
    },
    {
      name: 'python',
      tag: '2.7-slim',
      created: '2020-04-20T22:03:41Z',
      env: { PATH: searchPath, LANG: 'C.UTF-8', PYTHON_VERSION: '2.7.18', ...pipEnv() },
      cmd: ['python2'],
      debootstrap: {
        suite: 'bullseye',
        packages: ['python2.7', 'python-pip-whl', 'python-setuptools', 'ca-certificates'],
        touches: [
          'ln -s /usr/bin/python2.7 /usr/local/bin/python2.7',
          'ln -s python2.7 /usr/local/bin/python2',
          'ln -s python2 /usr/local/bin/python',
          'export PYTHONPATH=$(printf "%s:" /usr/share/python-wheels/*.whl)',
          `python2.7 -m ${install} ${pip27}`,
          'rm -rf /usr/share/python-wheels /usr/lib/python2.7/dist-packages/*',
          // Came along for mailcap, and would be a third of what each engine unpacks.
          'rm -rf /usr/share/perl /usr/lib/x86_64-linux-gnu/perl /usr/lib/x86_64-linux-gnu/libperl*',
        ],
      },
    },
    {
      name: 'python',
      tag: '3.13-slim',
      created: '2025-10-20T22:12:31Z',
      env: { PATH: searchPath, PYTHON_VERSION: '3.13.5', ...pipEnv() },
      cmd: ['python3'],
      debootstrap: {
        suite: 'trixie',
        packages: ['python3', 'python3-pip', 'ca-certificates'],
        touches: [
          // Where Debian's system needs its Python for itself, the image has it for the user.
          'rm /usr/lib/python3.13/EXTERNALLY-MANAGED',
          'ln -s /usr/bin/python3.13 /usr/local/bin/python3.13',
          'ln -s python3.13 /usr/local/bin/python3',
          'ln -s python3 /usr/local/bin/python',
          `python3 -m ${install} ${pip313}`,
          'rm -rf /usr/bin/pip* /usr/lib/python3/dist-packages/*',
        ],
      },
    },
  ];
}
