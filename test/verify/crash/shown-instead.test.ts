import { expect, it } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

const why = failure('WRONG_BODY', {
  ...{ expected: 'Hello World!', got: 'Welcome to nginx!', unsaid: 'default-page' },
});
const from = (base: string, copy: string, files: Example = { 'index.html': '<p>x' }): Example => ({
  Dockerfile: `FROM ${base}\n${copy}\nEXPOSE 80\n`,
  ...files,
});

it.each<[of: string, files: Example, at: string | undefined, tells: RegExp]>([
  [
    'the folder of another server',
    from('nginx:1.30', 'COPY --chown=nginx:nginx index.html /var/www/html/'),
    'Dockerfile:2',
    /in \/usr\/share\/nginx\/html, and[\s\S]*to \/var\/www\/html\.[\s\S]*Write: COPY --chown=nginx:nginx index\.html \/usr\/share\/nginx\/html\/$/,
  ],
  [
    'another name',
    from('nginx:1.30', 'COPY index.html /usr/share/nginx/html/Index.html'),
    'Dockerfile:2',
    /calls that of the project “Index\.html”[\s\S]*Write: COPY index\.html \/usr\/share\/nginx\/html\/$/,
  ],
  [
    'a folder of Apache',
    from('httpd:2.4', 'COPY public /var/www/html', { 'public/index.html': '<p>x' }),
    'Dockerfile:2',
    /Write: COPY public \/usr\/local\/apache2\/htdocs\/$/,
  ],
  ['no COPY', from('nginx:1.30', ''), undefined, /check where COPY puts/],
  [
    'a folder that the settings name',
    from('nginx:1.30', 'COPY index.html /srv/\nCOPY a.conf /etc/nginx/conf.d/', {
      'index.html': '<p>x',
      'a.conf': 'server {\n  root /srv;\n}\n',
    }),
    undefined,
    /check where COPY puts/,
  ],
  ['another base', from('caddy:2', 'COPY index.html /srv/'), undefined, /check where COPY puts/],
])('a server shows its own page: %s', async (_of, files, at, tells) => {
  const found = await explainCrash(why, '', await projectIn(writeExample(files)));
  const place = found.location && `${found.location.file}:${found.location.line}`;
  expect(place ?? undefined).toBe(at);
  const { message, remedy } = saidOf(found);
  expect(`${message}\n${remedy}`).toMatch(tells);
  expect(message).toMatch(/“Welcome to nginx!”/);
});
