import type { Document } from 'yaml';

/** Levels of nesting; answers have one. */
const deepest = 20;

/**
 * The value of a YAML text in which every scalar is the text that stands there: `007` stays `007`.
 * @throws whatever is wrong with it, also what a lenient reader would only warn of
 */
export async function readYamlValue(text: string): Promise<unknown> {
  const document = await yamlDocument(text);
  // A tag that nobody knows is a warning; without it the text would mean something else.
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) throw wrong;
  // Aliases, of which answers need none, are counted so that they cannot explode.
  return document.toJS({ maxAliasCount: 10 });
}

/**
 * The value of a JSON text.
 * @throws also where a key stands twice: `JSON.parse` takes the last, in silence
 */
export async function readJsonValue(text: string): Promise<unknown> {
  const data: unknown = JSON.parse(text);
  // JSON is YAML, which has no such pair.
  const { errors } = await yamlDocument(text);
  const twice = errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (twice !== undefined) throw twice;
  return data;
}

async function yamlDocument(text: string): Promise<Document> {
  const { Lexer, Parser, parseDocument } = await import('yaml');
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) {
      // Only the depth is looked at.
    }
    // What composes the document calls itself once a level: a thousand brackets end the process.
    if (parser.stack.length > deepest) throw new Error('nested too deep');
  }
  return parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
}
