import { pipEnv } from '../machine.js';
import { type StandIn, searchPath } from './stand-in.js';

/** As the real images have them, put in by Debian's own pip, which then goes. */
const pip27 = 'pip==20.0.2 setuptools==44.1.0 wheel==0.34.2';
const pip313 = 'pip==25.3';
const install = 'pip install -q --no-cache-dir --ignore-installed';

export const python27: StandIn = {
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
};

export const python313: StandIn = {
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
};
