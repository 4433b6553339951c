import { nearName } from '../../../text/near-name.js';
import { mergeMark } from '../context/merge-mark.js';
import { nameFault } from './name-fault.js';
import type { LineFault } from './python-fault.js';
import { unquotedText } from './unquoted-text.js';
import { declaring, wordsOfPython } from './words-of-python.js';

const beginning =
  'class def elif else except finally for from global if import raise return try while with yield'.split(
    ' ',
  );

/** What is wrong with a whole statement. @param code without its strings and comments, as long as the source */
export function faultOfLine(code: string, source: string): LineFault | undefined {
  const line = code.trim();
  const [first = ''] = /^\w+/.exec(line) ?? [];
  const address = /(?<![\w.])\d+\.\d+\.\d+(?:\.\d+)?(?![\w.])/.exec(code)?.[0];
  if (address !== undefined) return { id: 'bare-address', names: [address] };
  const mark = mergeMark(source);
  if (mark !== undefined) return { id: 'merge-conflict', names: [mark] };
  return (
    copiedPrompt(line, source) ??
    nameFault(line, source) ??
    ofBlock(first, code, source) ??
    ofOtherLanguage(line, source) ??
    unquotedText(line) ??
    ofKeyword(first, line, source)
  );
}

/** What stands before a line where it is typed, and was copied along. */
function copiedPrompt(line: string, source: string): LineFault | undefined {
  const prompt = /^(?:>>>|\$)/.exec(line)?.[0];
  if (prompt === undefined) return undefined;
  // Behind that of a shell stands no Python.
  const rest = prompt === '$' ? '' : source.trim().slice(prompt.length).trim();
  return { id: 'copied-prompt', names: [prompt, rest] };
}

/** `if`, `def` and what else ends in a colon. */
function ofBlock(first: string, code: string, source: string): LineFault | undefined {
  const flat = outside(code);
  if (/^(?:if|elif|while)$/.test(first) && !/\blambda\b/.test(code)) {
    const equals = /(?<![=!<>:+\-*/%&|^])=(?!=)/.exec(flat.replace(/:.*/, ''));
    if (equals) {
      const mended = `${source.slice(0, equals.index)}==${source.slice(equals.index + 1)}`;
      return { id: 'single-equals', names: [mended.trim()] };
    }
  }
  const block = /^\s*(?:if|elif|else|while|for|def|class|with|try|finally|except|async\s+def)\b/;
  if (!block.test(code) || flat.includes(':') || flat.trimEnd().endsWith('\\')) return undefined;
  // What ends a line in other languages stands in the place of the colon.
  const end = code.trimEnd().replace(/\s*[;{]$/, '').length;
  return { id: 'missing-colon', names: [`${source.slice(0, end).trim()}:`] };
}

/** Blanks what stands between brackets. */
function outside(code: string): string {
  let depth = 0;
  let flat = '';
  for (const sign of code) {
    if (/[)\]}]/.test(sign)) depth -= 1;
    flat += depth > 0 ? ' '.repeat(sign.length) : sign;
    if (/[([{]/.test(sign)) depth += 1;
  }
  return flat;
}

const others: readonly (readonly [RegExp, string, string])[] = [
  [/&&/, '&&', 'and'],
  [/\|\|/, '||', 'or'],
  [/^else\s+if\b/, 'else if', 'elif'],
  [/^\w+\+\+;?$/, '++', '+= 1'],
  [/^\w+--;?$/, '--', '-= 1'],
  [/(?:\bif|\bnot|\bwhile|\(|=)\s*!(?!=)/, '!', 'not'],
  [/^\/\//, '//', '#'],
];

/** `var x = 3`, `int x = 3;` */
const declaration = new RegExp(`^(${declaring.join('|')})\\s+(?=[A-Za-z_]\\w*\\s*=(?!=))`);

function ofOtherLanguage(line: string, source: string): LineFault | undefined {
  const [declares, word] = declaration.exec(line) ?? [];
  if (declares !== undefined && word !== undefined) {
    const rest = source.trim().slice(declares.length).replace(/\s*;$/, '');
    return { id: 'other-language', names: [word, rest] };
  }
  const found = others.find(([pattern]) => pattern.test(line));
  return found && { id: 'other-language', names: [found[1], found[2]] };
}

/** A word that is none, before another: `form flask import Flask`, `esle:`. */
function ofKeyword(first: string, line: string, source: string): LineFault | undefined {
  if (first === '' || wordsOfPython.includes(first)) return undefined;
  const behind = line.slice(first.length);
  if (!/^(?:[ \t]+[\w"'([{]|\s*:$)/.test(behind)) return undefined;
  // Of a call, `returned (1)`, nothing is said.
  if (/^\s+[([{]/.test(behind)) return undefined;
  if (/^\s+(?:in|is|and|or|not|if|for|else|as)\b/.test(behind)) return undefined;
  const near = nearName(first, beginning, 1);
  if (near === undefined) return undefined;
  return { id: 'keyword-near', names: [first, source.trim().replace(first, near)] };
}
