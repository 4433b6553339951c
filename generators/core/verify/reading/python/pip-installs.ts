import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { oneLine } from '../dockerfile/one-line.js';
import { shellWords } from '../dockerfile/shell-words.js';

/** Flags that mean something in an image only, or to the pip of another day. */
const imageOnly = /^--(?:user|break-system-packages|no-cache-dir|root-user-action(?:=.*)?)$/;

/** Installs otherwise than by pip: nothing that can be repeated here. */
const otherInstaller =
  /\b(?:(?:poetry|pipenv|uv|conda|mamba|pdm)\s+(?:-\S+\s+)*(?:install|sync|add|pip)|(?:apt|apt-get)\s+(?:-\S+\s+)*install|apk\s+(?:-\S+\s+)*add)\b/;

/**
 * What the Dockerfile gives to `pip install`, the words of all such commands.
 * @returns undefined where packages come otherwise, or are named as only a shell understands
 */
export function pipInstalls({ instructions }: ParsedDockerfile): readonly string[] | undefined {
  const words: string[] = [];
  for (const { keyword, text, list, heredoc } of instructions) {
    if (keyword !== 'RUN') continue;
    const line = list?.join(' ') ?? oneLine(text);
    if (heredoc || otherInstaller.test(line)) return undefined;
    const installs = line.matchAll(/\bpip[\d.]*\s+(?:-\S+\s+)*install\s+([^&;|]*)/g);
    for (const [, rest = ''] of installs) {
      const found = shellWords(rest);
      if (found === undefined) return undefined;
      words.push(...found.filter((word) => !imageOnly.test(word)));
    }
  }
  // That pip renews itself has no place here: the one of the environment is as good.
  return words.filter((word) => !/^(?:pip|setuptools|wheel)(?:[=<>~!].*)?$/.test(word));
}
