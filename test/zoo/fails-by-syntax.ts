import { fails, type Specimen } from './specimen.js';
import { baked, flask, flaskOn2, python3, served } from './texts.js';

const greets = served();
const syntax = 'DOCKERFILE_SYNTAX';

/** Whose Dockerfile nobody can read. */
export const failsBySyntax: readonly Specimen[] = [
  fails(
    'comment-behind-from',
    syntax,
    'build fails',
    flaskOn2(flask(), { from: 'From python:2.7-slim     # step 1' }),
  ),
  fails(
    'two-words-behind-from',
    syntax,
    'build fails',
    python3(greets, { from: 'FROM python 3.13-slim' }),
  ),
  fails(
    'comment-behind-expose',
    syntax,
    'build fails',
    python3(greets, { expose: 'EXPOSE 5000 # port' }),
  ),
  fails('comment-behind-env', syntax, 'build fails', python3(greets, { after: ['ENV A=1 # one'] })),
  fails(
    'comment-behind-label',
    syntax,
    'build fails',
    python3(greets, { after: ['LABEL a=b # c'] }),
  ),
  fails(
    'comment-behind-stopsignal',
    syntax,
    'build fails',
    python3(greets, { after: ['STOPSIGNAL SIGINT # c'] }),
  ),
  fails(
    'comment-behind-shell',
    syntax,
    'build fails',
    python3(greets, { before: ['SHELL ["/bin/sh", "-c"] # c'] }),
  ),
  fails(
    'comment-behind-continuation',
    syntax,
    'build fails',
    python3(greets, { before: ['RUN echo a \\ # c', '    && echo b'] }),
  ),
  fails(
    'apostrophe-behind-copy',
    [syntax, 'COPY_MISSING'],
    'build fails',
    python3(greets, { copy: "COPY app.py ./ # l'appli" }),
  ),
  fails(
    'apostrophe-behind-workdir',
    syntax,
    'build fails',
    python3(greets, { before: ["WORKDIR /app # l'appli"] }),
  ),
  fails(
    'apostrophe-behind-env',
    syntax,
    'build fails',
    python3(greets, { after: ["ENV A=1 # l'été"] }),
  ),
  fails('misspelt-run', syntax, 'build fails', python3(greets, { before: ['RUM echo'] })),
  fails('misspelt-from', syntax, 'build fails', python3(greets, { from: 'FORM python:3.13-slim' })),
  fails('misspelt-copy', syntax, 'build fails', python3(greets, { copy: 'COPPY app.py ./' })),
  fails(
    'misspelt-cmd',
    syntax,
    'build fails',
    python3(greets, { cmd: 'CMDS ["python", "app.py"]' }),
  ),
  fails('shell-line', syntax, 'build fails', python3(greets, { before: ['pip install flask'] })),
  fails('python-in-dockerfile', syntax, 'build fails', { ...python3(), Dockerfile: flask() }),
  fails(
    'colon-behind-instruction',
    syntax,
    'build fails',
    python3(greets, { before: ['WORKDIR: /app'] }),
  ),
  fails('slash-comment', syntax, 'build fails', python3(greets, { before: ['// the app'] })),
  fails('markdown-fence', syntax, 'build fails', {
    ...python3(),
    Dockerfile: `\`\`\`dockerfile\n${baked()}\`\`\`\n`,
  }),
  fails(
    'broken-line',
    syntax,
    'build fails',
    python3(greets, { before: ['RUN echo a &&', '    echo b'] }),
  ),
  fails('empty', syntax, 'build fails', { ...python3(), Dockerfile: '' }),
  fails('only-blanks', syntax, 'build fails', { ...python3(), Dockerfile: '\n  \n' }),
  fails('only-comments', syntax, 'build fails', { ...python3(), Dockerfile: '# FROM python\n' }),
  fails('no-from', syntax, 'build fails', python3(greets, { from: '' })),
  fails('arg-only', syntax, 'build fails', { ...python3(), Dockerfile: 'ARG A=1\n' }),
  fails('from-without-image', syntax, 'build fails', python3(greets, { from: 'FROM' })),
  fails('copy-without-target', syntax, 'build fails', python3(greets, { copy: 'COPY app.py' })),
  fails('workdir-without-folder', syntax, 'build fails', python3(greets, { before: ['WORKDIR'] })),
  fails('expose-of-a-word', syntax, 'build fails', python3(greets, { expose: 'EXPOSE http' })),
  fails('expose-too-large', syntax, 'build fails', python3(greets, { expose: 'EXPOSE 500000' })),
  fails('expose-with-equals', syntax, 'build fails', python3(greets, { expose: 'EXPOSE = 5000' })),
  fails('env-without-value', syntax, 'build fails', python3(greets, { after: ['ENV GREETING'] })),
  fails(
    'env-with-blanks',
    syntax,
    'build fails',
    python3(greets, { after: ['ENV A=Hello World'] }),
  ),
  fails(
    'unknown-flag',
    syntax,
    'build fails',
    python3(greets, { copy: 'COPY --mode=755 app.py ./' }),
  ),
  fails(
    'two-healthchecks-wrong',
    syntax,
    'build fails',
    python3(greets, { after: ['HEALTHCHECK curl localhost'] }),
  ),
  fails(
    'unfinished-heredoc',
    [syntax, 'RUN_FAILED'],
    'build fails',
    python3(greets, { before: ['RUN <<EOF', 'echo'] }),
  ),
  fails('utf-16', 'DOCKERFILE_ENCODING', 'build fails', {
    ...python3(),
    Dockerfile: Buffer.from(`\ufeff${baked()}`, 'utf16le'),
  }),
  fails('utf-16-without-mark', 'DOCKERFILE_ENCODING', 'build fails', {
    ...python3(),
    Dockerfile: Buffer.from(baked(), 'utf16le'),
  }),
  fails('latin-1-in-run', 'DOCKERFILE_ENCODING', 'build fails', {
    ...python3(),
    Dockerfile: Buffer.from(baked({ before: ['RUN echo été'] }), 'latin1'),
  }),
  fails('word-document', ['DOCKERFILE_ENCODING', syntax], 'build fails', {
    ...python3(),
    Dockerfile: Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 10, 1, 2, 200]),
  }),
  fails('smart-quotes-in-env', syntax, 'build fails', python3(greets, { after: ['ENV A=“b c”'] })),
  fails('folder-called-dockerfile', ['UNFIT_FILE', 'DOCKERFILE_MISSING', syntax], 'build fails', {
    'Dockerfile/x': '',
    'app.py': greets,
  }),
  fails(
    'dockerfile-link-to-nowhere',
    'DOCKERFILE_MISSING',
    'build fails',
    { 'web/Dockerfile': { link: 'gone' }, 'web/app.py': greets },
    { words: ['--context-dir', 'web'] },
  ),
  fails('dockerfile-link-outside', 'OUTSIDE_PROJECT', 'build fails', {
    Dockerfile: { link: '/etc/hostname' },
    'app.py': greets,
  }),
];
