import { type Specimen, works } from './specimen.js';
import { baked, python3, served } from './texts.js';

const greets = served();

/** Odd files in the context, and odd ways to copy them, all of which work. */
export const worksOddFiles: readonly Specimen[] = [
  works('json-copy', {
    ...python3(greets, { copy: 'COPY ["app.py", "mes notes.txt", "./"]' }),
    'mes notes.txt': 'x\n',
  }),
  works('wildcard-copy', python3(greets, { copy: 'COPY *.py ./' })),
  works('question-mark-copy', python3(greets, { copy: 'COPY ap?.py ./' })),
  works('copy-all', {
    ...python3(greets, { copy: 'COPY . .' }),
    '.git/HEAD': 'x',
    'notes/a b': '',
  }),
  works('copy-absolute-source', python3(greets, { copy: 'COPY /app.py /app/' })),
  works('copy-with-dot', python3(greets, { copy: 'COPY ./app.py ./app.py' })),
  works(
    'copy-chown-chmod',
    python3(greets, { copy: 'COPY --chown=nobody --chmod=0555 app.py ./' }),
  ),
  works('copy-several', { ...python3(greets, { copy: 'COPY app.py b.txt ./' }), 'b.txt': '' }),
  works('copy-folder', { ...python3(greets, { copy: 'COPY src/ ./' }), 'src/app.py': greets }),
  works('copy-pattern-of-nothing', python3(greets, { after: ['COPY *.nothing /data/'] })),
  works('copy-parent', python3(greets, { copy: 'COPY ../app.py ./' })),
  works('add-file', python3(greets, { copy: 'ADD app.py /app/' })),
  works('ignores-all-but', {
    ...python3(greets, { copy: 'COPY . .' }),
    '.dockerignore': '*\n!app.py\n',
    'secret.txt': 'x',
  }),
  works('ignores-dockerfile', { ...python3(), '.dockerignore': 'Dockerfile\n.dockerignore\n' }),
  works('own-ignore-file', { ...python3(), 'Dockerfile.dockerignore': '', '.dockerignore': '*\n' }),
  works('spaces-and-accents', {
    ...python3(greets, { copy: 'COPY ["Été à l’école/mon app.py", "app.py"]' }),
    'Été à l’école/mon app.py': greets,
  }),
  works('link-in-context', {
    ...python3(greets, { copy: 'COPY . .' }),
    'app.py': { link: 'real.py' },
    'real.py': greets,
  }),
  works('broken-link-in-context', {
    ...python3(greets, { copy: 'COPY . .' }),
    lost: { link: 'nowhere' },
  }),
  works('loop-of-links-in-context', {
    ...python3(greets, { copy: 'COPY . .' }),
    a: { link: 'b' },
    b: { link: 'a' },
    self: { link: '.' },
  }),
  works('dockerfile-is-a-link', {
    Dockerfile: { link: 'docker/real' },
    'docker/real': baked(),
    'app.py': greets,
  }),
  works('huge-file-ignored', {
    ...python3(greets, { copy: 'COPY . .' }),
    'video.mp4': { sparse: 2 * 2 ** 30 },
    '.dockerignore': '*.mp4\n',
  }),
  works('huge-file-not-copied', { ...python3(), 'video.mp4': { sparse: 2 * 2 ** 30 } }),
  works('fifo-not-copied', { ...python3(), pipe: { fifo: true } }),
  works('crlf', {
    Dockerfile: baked().replaceAll('\n', '\r\n'),
    'app.py': greets.replaceAll('\n', '\r\n'),
  }),
  works('bom', { Dockerfile: `\ufeff${baked()}`, 'app.py': `\ufeff${greets}` }),
  works('no-final-newline', { Dockerfile: baked().trimEnd(), 'app.py': greets.trimEnd() }),
];
