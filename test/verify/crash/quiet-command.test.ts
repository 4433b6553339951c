import { expect, it } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

const starting = (command: string, base = 'debian'): Example => ({
  Dockerfile: `FROM ${base}\nCOPY . /\n${command}\n`,
});
const script = (...lines: readonly string[]): Example => ({
  ...starting('CMD ["/start.sh"]'),
  'start.sh': ['#!/bin/bash', ...lines, ''].join('\n'),
});

it.each<[of: string, files: Example, at: string, tells: string]>([
  [
    'a service that a script starts',
    script('service nginx start', 'echo "web server is up"'),
    'start.sh:2',
    "nginx -g 'daemon off;'",
  ],
  [
    'a service',
    starting('CMD service apache2 start'),
    'Dockerfile:3',
    'CMD apachectl -D FOREGROUND',
  ],
  ['a service of PHP', script('service php8.2-fpm start'), 'start.sh:2', 'php-fpm8.2 -F'],
  ['a script of init', script('/etc/init.d/nginx start'), 'start.sh:2', "nginx -g 'daemon off;'"],
  [
    'a service that is not known',
    script('service jabber start'),
    'start.sh:2',
    'in the foreground',
  ],
  [
    'nginx by itself',
    starting('CMD ["nginx"]', 'nginx:1.30'),
    'Dockerfile:3',
    'CMD ["nginx", "-g", "daemon off;"]',
  ],
  ['apachectl', script('apachectl start'), 'start.sh:2', 'apachectl -D FOREGROUND'],
  [
    'gunicorn as a daemon',
    starting('CMD ["gunicorn", "-b", ":80", "--daemon", "a:a"]'),
    'Dockerfile:3',
    'CMD ["gunicorn", "-b", ":80", "a:a"]',
  ],
  ['pm2', starting('CMD ["pm2", "start", "a.js"]'), 'Dockerfile:3', 'CMD ["pm2-runtime", "a.js"]'],
  [
    'Tomcat',
    starting('CMD ["catalina.sh", "start"]'),
    'Dockerfile:3',
    'CMD ["catalina.sh", "run"]',
  ],
  ['supervisord', starting('CMD ["/usr/bin/supervisord"]'), 'Dockerfile:3', '"-n"]'],
  [
    'a program in the background of a script',
    script('node server.js &', 'echo started'),
    'start.sh:2',
    'last command: node server.js',
  ],
  [
    'a program in the background',
    starting('CMD node server.js &'),
    'Dockerfile:3',
    'CMD node server.js',
  ],
  [
    'a script of npm that sends it there',
    {
      ...starting('CMD ["npm", "start"]'),
      'package.json': '{\n  "scripts": {\n    "start": "pm2 start a.js"\n  }\n}\n',
    },
    'package.json:3',
    '"start": "pm2-runtime a.js"',
  ],
  ['a shell', starting('CMD ["/bin/bash"]'), 'Dockerfile:3', 'CMD ["program", "argument"]'],
  ['a language without a program', starting('CMD ["node"]'), 'Dockerfile:3', 'where nobody types'],
  [
    'a build',
    {
      ...starting('CMD ["npm", "run", "build"]'),
      'package.json': '{ "scripts": { "build": "vite build" } }\n',
    },
    'package.json:1',
    'Build it with RUN',
  ],
  [
    'a page of PHP',
    starting('CMD ["php", "index.php"]'),
    'Dockerfile:3',
    'CMD ["php", "-S", "0.0.0.0:5000"]',
  ],
])('%s ends at once, and that is told', async (_of, files, at, tells) => {
  const project = await projectIn(writeExample(files));
  const why = await explainCrash(failure('APP_EXITED'), '', project);
  expect(Object.values(saidOf(why)).join('\n')).toContain(tells);
  expect(`${why.location?.file}:${why.location?.line}`).toBe(at);
});
