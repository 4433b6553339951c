const mark = (sign: string) => new RegExp(`^${sign}\\s*(syntax|escape|check)\\s*=\\s*(.+)$`, 'i');

/** What directives begin with, in the order in which BuildKit looks for them. */
const marks = [mark('#'), mark('//')];

/**
 * What a Dockerfile names to be read by, an image and its words: in a comment at its top, in one of
 * other languages (`// syntax=`), or in JSON. Source: `DetectSyntax` of BuildKit,
 * frontend/dockerfile/parser/directives.go
 */
export function syntaxOf(text: string): string | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/^#!.*\n?/, '');
  const lines = plain.split(/\r?\n/);
  for (const directive of marks) {
    for (const line of lines) {
      const [, name, value = ''] = directive.exec(line) ?? [];
      if (name === undefined) break;
      if (/^syntax$/i.test(name)) return value.trimEnd();
    }
  }
  return inJson(plain);
}

function inJson(text: string): string | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const { syntax } = JSON.parse(text) as { readonly syntax?: unknown };
    return typeof syntax === 'string' ? syntax : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Docker itself hands it out: then it reads as the engine does, and says nothing of its own. */
export const isDockersOwn = (syntax: string): boolean =>
  /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]\S*)?$/.test(syntax);
