import type { CommandNote } from '../explanation.js';
import { note } from './note.js';

/** A simple command of a line, and what joins it to the one before. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** `|`, `&&`; empty where it begins a line. */
  readonly joined: string;
}

/** Opening marks of a word processor, and what closes each. */
const typographic: Readonly<Record<string, RegExp>> = {
  '“': /[”“"]/,
  '„': /[“”"]/,
  '«': /»/,
  '‘': /[’‘]/,
};

/** What ends a line that goes on below: of a shell, of PowerShell, of Windows. */
const goesOn = /[\\`^][ \t]*\r?\n[ \t]*/g;

/** UTF-16 code units of a text that are taken for commands. */
const longest = 20_000;

/**
 * The commands of a text as a shell would have their words. What a shell would put in (`$(pwd)`)
 * stays as it is.
 */
export function shellCommands(text: string): {
  readonly commands: readonly ShellCommand[];
  readonly notes: readonly CommandNote[];
} {
  const reader = new ShellReader(text.slice(0, longest).replace(goesOn, ' '));
  return reader.read();
}

class ShellReader {
  readonly #text: string;
  #at = 0;
  #words: string[] = [];
  #word: string | undefined;
  #joined = '';
  readonly #commands: ShellCommand[] = [];
  readonly #notes: CommandNote[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read() {
    while (this.#at < this.#text.length) this.#step();
    this.#endCommand('');
    return { commands: this.#commands, notes: this.#notes };
  }

  #step(): void {
    const rest = this.#text.slice(this.#at, this.#at + 3);
    const sign = rest[0] ?? '';
    const [joint] = /^(?:&&|\|\||\|&|[|;&\n])/.exec(rest) ?? [];
    const [redirection] = /^\d?(?:>>|>&|<<|[<>])/.exec(rest) ?? [];
    if (joint !== undefined) {
      this.#at += joint.length;
      this.#endCommand(joint === '\n' || joint === ';' ? '' : joint);
    } else if (redirection !== undefined && (this.#word === undefined || !/^\d/.test(rest))) {
      this.#redirect();
    } else if (/\s/.test(sign)) {
      this.#at += 1;
      this.#endWord();
    } else if (sign === '#' && this.#word === undefined) {
      this.#skipLine();
    } else this.#part(sign);
  }

  /** A quotation, what a shell puts in, or a plain sign. */
  #part(sign: string): void {
    const close = sign === '"' ? /"/ : sign === "'" ? /'/ : typographic[sign];
    if (close !== undefined) this.#quotation(sign, close);
    else if (this.#text.startsWith('$(', this.#at)) this.#substitution();
    else if (sign === '\\' && /[\s"'\\$]/.test(this.#text[this.#at + 1] ?? '')) {
      this.#add(this.#text[this.#at + 1] ?? '', 2);
    } else this.#add(sign, 1);
  }

  #quotation(sign: string, close: RegExp): void {
    const rest = this.#text.slice(this.#at + 1);
    const end = rest.search(close);
    if (end < 0) {
      if (typographic[sign] === undefined) this.#notes.push(note('unclosed-quote'));
      this.#add(typographic[sign] === undefined ? '' : sign, 1);
      return;
    }
    const inside = rest.slice(0, end);
    if (typographic[sign] !== undefined) this.#notes.push(note('typographic-quotes', inside));
    this.#add(inside, end + 2);
  }

  #substitution(): void {
    let depth = 0;
    let end = this.#at;
    for (; end < this.#text.length; end += 1) {
      if (this.#text[end] === '(') depth += 1;
      if (this.#text[end] === ')') depth -= 1;
      if (depth === 0 && this.#text[end] === ')') break;
    }
    this.#add(this.#text.slice(this.#at, end + 1), end + 1 - this.#at);
  }

  /** `> file`, `2>&1`: the shell’s, up to the next command. */
  #redirect(): void {
    this.#endWord();
    const [part = ''] = /^\d?[<>]+&?\s*[^\s|;&]*(?:&\d)?/.exec(this.#text.slice(this.#at)) ?? [];
    this.#notes.push(note('piped', part.trim()));
    this.#at += Math.max(part.length, 1);
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #add(text: string, length: number): void {
    this.#word = `${this.#word ?? ''}${text}`;
    this.#at += length;
  }

  #endWord(): void {
    if (this.#word !== undefined) this.#words.push(this.#word);
    this.#word = undefined;
  }

  #endCommand(joint: string): void {
    this.#endWord();
    if (this.#words.length > 0) this.#commands.push({ words: this.#words, joined: this.#joined });
    this.#words = [];
    this.#joined = joint;
  }
}
