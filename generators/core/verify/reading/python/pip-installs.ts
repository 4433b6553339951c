import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { builtInstructions } from '../dockerfile/image.js';
import { commandLine } from '../dockerfile/instruction.js';
import { shellWords } from '../dockerfile/words.js';

/** Options that mean something in an image only, or to the pip of another day. */
const imageOnly =
  /^--(?:user|break-system-packages|no-cache-dir|(?:root-user-action|prefix|target|root)=.*)$/;

/** Options whose value, the next word, is a place in the image. */
const placed = /^(?:-t|--(?:prefix|target|root))$/;

/** Packages that lie in the image already. */
const fromImage = /^(?:-f|--no-index|--find-links(?:=.*)?)$/;

/** Installs otherwise than by pip: nothing that can be repeated here. */
const otherInstaller =
  /\b(?:(?:poetry|pipenv|uv|conda|mamba|pdm)\s+(?:-\S+\s+)*(?:install|sync|add|pip)|(?:apt|apt-get)\s+(?:-\S+\s+)*install|apk\s+(?:-\S+\s+)*add)\b/;

/**
 * What the Dockerfile gives to `pip install`, the words of all such commands that are carried out:
 * of the image, and of the stages that it copies from.
 * @returns undefined where packages come otherwise, or are named as only a shell understands
 */
export function pipInstalls(dockerfile: ParsedDockerfile): readonly string[] | undefined {
  const commands: (readonly string[])[] = [];
  for (const instruction of builtInstructions(dockerfile)) {
    if (instruction.keyword !== 'RUN') continue;
    const line = commandLine(instruction);
    if (instruction.heredoc || otherInstaller.test(line)) return undefined;
    const installs = line.matchAll(/\bpip[\d.]*\s+(?:-\S+\s+)*install\s+([^&;|]*)/g);
    for (const [, rest = ''] of installs) {
      const words = shellWords(rest);
      if (words === undefined || words.some((word) => fromImage.test(word))) return undefined;
      commands.push(words.filter((word, at) => isForHere(word, words[at - 1])));
    }
  }
  // What two stages install alike is installed once.
  const once = [...new Map(commands.map((words) => [words.join(' '), words])).values()];
  if (hasTwoVersions(once)) return undefined;
  // That pip renews itself has no place here: the one of the environment is as good.
  return once.flat().filter((word) => !/^(?:pip|setuptools|wheel)(?:[=<>~!].*)?$/.test(word));
}

const isForHere = (word: string, before = ''): boolean =>
  !imageOnly.test(word) && !placed.test(word) && !placed.test(before);

/** Whether a later command replaces what an earlier one has installed, which one alone cannot. */
function hasTwoVersions(commands: readonly (readonly string[])[]): boolean {
  const pinned = new Set(commands.flat().filter((word) => /^\w[^=]*==/.test(word)));
  const names = [...pinned].map((word) => word.replace(/[=[].*/s, '').toLowerCase());
  return commands.length > 1 && new Set(names).size < names.length;
}
