// Writes what documents take from the code, between markers such as `<!-- options -->`: the tables of
// options and of exit codes in the READMEs, the table and the picture of the rooms in ARCHITECTURE.md;
// and the schemas of what is read by a declaration of its shape.
// With --check nothing is written, and a document that differs is a failure.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { floors, imports, roomOf } from '../build/test/floors.js';
import { roomsPicture, roomsTable } from './draw-rooms.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = (path) => import(`../build/generators/core/${path}.js`);
const { loadMessages } = await built('i18n/load');
const { describeOptions } = await built('options/describe');

const headings = {
  en: {
    option: 'Option',
    does: 'What it does',
    values: 'Values',
    fallback: 'Default',
    code: 'Code',
    means: 'Meaning',
  },
  fr: {
    option: 'Option',
    does: 'Effet',
    values: 'Valeurs',
    fallback: 'Par défaut',
    code: 'Code',
    means: 'Sens',
  },
};

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

function optionsTable(command, words, messages) {
  const rows = describeOptions(command, messages).map(({ flag, help, choices, fallback }) => [
    flag.split(', ').map(code).join(', '),
    help,
    choices.map(code).join(', '),
    fallback === undefined ? '' : code(fallback),
  ]);
  return table([words.option, words.does, words.values, words.fallback], rows);
}

const exitTable = (words, messages) =>
  table(
    [words.code, words.means],
    Object.entries(messages.help.exit).map(([number, says]) => [code(number), says]),
  );

function blocksOf(locale, messages) {
  const words = headings[locale];
  return {
    options: optionsTable('create', words, messages),
    'verify-options': optionsTable('verify', words, messages),
    'class-options': optionsTable('class', words, messages),
    'report-options': optionsTable('report', words, messages),
    'exit-codes': exitTable(words, messages),
  };
}

/** The text with each marked block replaced. Every block must be there, once. */
function fill(text, blocks, file) {
  let filled = text;
  for (const [name, block] of Object.entries(blocks)) {
    const [before, inside, ...more] = filled.split(new RegExp(`<!-- /?${name} -->`));
    if (inside === undefined || more.length !== 1) {
      throw new Error(`${file} needs one block <!-- ${name} --> … <!-- /${name} -->.`);
    }
    filled = `${before}<!-- ${name} -->\n${block}\n<!-- /${name} -->${more[0]}`;
  }
  return filled;
}

const inFrench = await loadMessages('fr');
const inEnglish = await loadMessages('en');
/** What each document takes from the code. */
const documents = {
  'README.md': () => blocksOf('en', inEnglish),
  'README.fr.md': () => blocksOf('fr', inFrench),
  'ARCHITECTURE.md': (text) => ({
    floors: roomsTable(text, floors),
    rooms: roomsPicture({ floors, imports, roomOf }),
  }),
};
/** The schemas of what is read by a declaration of its shape. */
const schemas = Object.entries((await built('lab/lab-shape')).labSchemas).map(([name, schema]) => {
  const whole = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema };
  return [`schemas/${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
});
const filled = Object.entries(documents).map(([file, blocksIn]) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [file, fill(text, blocksIn(text), file)];
});
for (const [file, wanted] of [...filled, ...schemas]) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what the code gives. This fixes it: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    console.log(`${file} written`);
  }
}
