import { readPython } from './python-source.js';

/** Names of the language that programs of beginners use. */
const builtins =
  'True False None __name__ __file__ abs all any bool bytes dict enumerate filter float format input int isinstance iter len list map max min next object open print range repr reversed round set sorted str sum super tuple type zip Exception ValueError KeyError TypeError';

const bound = [
  /^[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)/gm,
  /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=(?!=)/gm,
  /\bas[ \t]+(\w+)/g,
  /\bfor[ \t]+(\w+)/g,
];

/** What a program gives a name to, and what the language does. */
export function definedNames(text: string): readonly string[] {
  const { code } = readPython(text);
  const own = bound.flatMap((form) => [...code.matchAll(form)].map(([, name = '']) => name));
  const imported = [...code.matchAll(/^[ \t]*(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+([^\n]+)/gm)];
  const modules = imported.flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  const parameters = [...code.matchAll(/\bdef[ \t]+\w+[ \t]*\(([^()\n]*)\)/g)];
  const given = parameters.flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  return [...new Set([...own, ...modules, ...given, ...builtins.split(' ')])];
}
