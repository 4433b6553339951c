import type { RawValue } from '../../options/raw.js';
import type { Draft } from '../draft.js';
import { type KnownFields, readField, rowsWithWhole, type ValueIn } from '../fields.js';
import type { Findings } from '../list/findings.js';
import { fieldsOf, fillPattern, parsePattern } from './pattern.js';

/** A pattern whose fields are known. */
export interface Compiled {
  /** The option that said it. */
  readonly where: string;
  /** Whether everybody gets the same. */
  readonly isConstant: boolean;
  fill(draft: Draft): string;
  /** What each field is for a student. */
  values(draft: Draft): readonly { readonly field: string; readonly value: string }[];
}

/** Undefined, and told, where the pattern is none or a field means nothing. */
export async function compilePattern(
  { text, where }: RawValue,
  known: KnownFields,
  findings: Findings,
): Promise<Compiled | undefined> {
  const pattern = parsePattern(text);
  if (pattern === undefined) {
    findings.elsewhere(where, findings.messages.roster.brace);
    return undefined;
  }
  const fields = new Map<string, ValueIn>();
  let isWrong = false;
  for (const field of new Set(fieldsOf(pattern))) {
    const read = await readField(field, known, findings.messages);
    if (typeof read === 'function') {
      fields.set(field, read);
      noteWhole(field, known, findings);
    } else {
      isWrong = true;
      findings.elsewhere(where, read.problem);
    }
  }
  if (isWrong) return undefined;
  const textOf = (field: string, draft: Draft) => fields.get(field)?.(draft) ?? '';
  return {
    where,
    isConstant: fields.size === 0,
    fill: (draft) => fillPattern(pattern, (field) => textOf(field, draft)),
    values: (draft) => [...fields.keys()].map((field) => ({ field, value: textOf(field, draft) })),
  };
}

/** Notes for whom a part of the name is the whole of it, since nothing tells the parts apart. */
function noteWhole(field: string, known: KnownFields, findings: Findings): void {
  const rows = rowsWithWhole(field, known);
  if (rows.length === 0) return;
  const first = rows.slice(0, 5).map(findings.nameOf);
  findings.note(findings.messages.roster.wholeName(field, first, rows.length));
}
