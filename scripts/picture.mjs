// `npm run picture`: runs the command of the READMEs for real, keeps what it printed as
// docs/terminal*.txt, and draws it as docs/terminal*.svg. A run that differs only in its times changes
// nothing. --check holds the drawings to the transcripts, --draw draws the transcripts that are there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminalSvg } from './terminal-svg.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { loadMessages } = await import('../build/generators/core/i18n/load.js');
const { foldSentences } = await import('../build/generators/core/text/fold.js');

const pictures = [
  { locale: 'en', name: 'terminal', dir: 'my-app', more: [] },
  { locale: 'fr', name: 'terminal.fr', dir: 'mon-appli', more: ['--locale', 'fr'] },
];
const mode = process.argv[2] ?? 'record';
/** Of the terminal that is drawn. */
const columns = 76;
const path = (name) => join(root, 'docs', name);

// Where no engine answers, a private one is brought up for the run.
if (mode === 'record' && spawnSync('docker', ['version'], { stdio: 'ignore' }).status !== 0) {
  const withEngine = join(root, 'build/test/engine/with-engine.js');
  const again = [withEngine, 'modern', '--', process.execPath, fileURLToPath(import.meta.url)];
  process.exit(spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1);
}

for (const picture of pictures) {
  const transcript =
    mode === 'record' ? record(picture) : readFileSync(path(`${picture.name}.txt`), 'utf8');
  const svg = await draw(transcript, picture.locale);
  const file = `${picture.name}.svg`;
  if (existsSync(path(file)) && readFileSync(path(file), 'utf8') === svg) continue;
  if (mode === '--check') {
    console.error(
      `docs/${file} is not what its transcript gives. This fixes it: npm run picture -- --draw`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path(file), svg);
    console.log(`docs/${file} written`);
  }
}

async function draw(transcript, locale) {
  const { verify } = await loadMessages(locale);
  const mark = '\u0000';
  const [proven] = verify.proven(mark, mark).split(mark);
  return terminalSvg(transcript, {
    title: transcript.split('\n')[0].slice(2),
    ok: verify.outcome.pass,
    proven,
  });
}

/** The transcript of a real run, or the one that is there where only the times differ. */
function record({ name, dir, more }) {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  const words = [dir, ...more, '--yes', '--verify'];
  const main = join(root, 'dist/generators/cli/main.cjs');
  // As npx calls it, so that it names itself as the reader did.
  const env = { ...process.env, npm_command: 'exec' };
  const done = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (done.status !== 0) throw new Error(`The run failed:\n${done.stdout}${done.stderr}`);
  const said = foldSentences(done.stdout.trimEnd(), columns);
  const transcript = `$ npx docker-intro ${words.join(' ')}\n${said}\n`;
  mkdirSync(path('.'), { recursive: true });
  const file = path(`${name}.txt`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (withoutTimes(before) === withoutTimes(transcript)) return before;
  writeFileSync(file, transcript);
  console.log(`docs/${name}.txt written`);
  return transcript;
}

function withoutTimes(text) {
  return text.replace(/\d+[.,]\d+(?=.s\b)/g, '0');
}
