import type { ContextFiles } from '../context/context-files.js';
import { copiesOf, resolveIn } from '../dockerfile/copies.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { commandLine, type Instruction } from '../dockerfile/instruction.js';
import { scriptsOf } from './package-script.js';

/** What a command makes, relative to the folder in which it runs; the groups of the pattern tell where it says so itself. */
const makers: readonly (readonly [
  RegExp,
  (said: string | undefined, files: ContextFiles) => string,
])[] = [
  [/\bvite build\b(?:[^&;|]*--outDir[= ](\S+))?/, (said, files) => said ?? viteFolder(files)],
  [/\breact-scripts build\b/, () => 'build'],
  [/\bvue-cli-service build\b/, () => 'dist'],
  [/\bng build\b/, () => 'dist'],
  [/\bastro build\b|\bparcel build\b|\brollup\b|\bwebpack\b|\btsup\b|\bnest build\b/, () => 'dist'],
  [/\bnext build\b/, () => '.next'],
  [/\bnuxt build\b/, () => '.output'],
  [/\btsc\b(?:[^&;|]*--outDir[= ](\S+))?/, (said, files) => said ?? outDirOf(files) ?? '.'],
  [/\bgo build\b[^&;|]*-o[= ]?(\S+)/, (said) => said ?? '.'],
  [/\b(?:gcc|g\+\+|cc|clang)\b[^&;|]*-o ?(\S+)/, (said) => said ?? 'a.out'],
  [/\b(?:mvn|mvnw)\b[^&;|]*\b(?:package|install|verify)\b/, () => 'target'],
  [/\b(?:gradle|gradlew)\b[^&;|]*\b(?:build|assemble|bootJar|jar)\b/, () => 'build/libs'],
  [/\bcargo build\b[^&;|]*--release\b/, () => 'target/release'],
  [/\bcargo build\b/, () => 'target/debug'],
  [/\bdotnet publish\b[^&;|]*(?:-o|--output)[= ](\S+)/, (said) => said ?? 'out'],
  [/\bjavac\b[^&;|]*-d[= ](\S+)/, (said) => said ?? '.'],
  [/\bhugo\b/, () => 'public'],
  [/\bmkdocs build\b/, () => 'site'],
  [/\bjekyll build\b|\beleventy\b/, () => '_site'],
];

/** What a command of a stage writes: where, and by which line. */
export interface Written {
  /** An absolute path in the stage. */
  readonly path: string;
  readonly by: Instruction;
}

/** What the last command of a stage makes of which that is known. */
export function writtenIn(
  dockerfile: ParsedDockerfile,
  stage: number,
  files: ContextFiles,
): Written | undefined {
  const runs = dockerfile.instructions.filter(
    (each) => each.stage === stage && each.keyword === 'RUN',
  );
  const { workdir } = copiesOf(dockerfile, stage);
  for (const by of runs.toReversed()) {
    const line = withScript(commandLine(by), files);
    for (const [pattern, folder] of makers) {
      const found = pattern.exec(line);
      const path = found && resolveIn(workdir, unquoted(folder(found[1], files)));
      if (path) return { path, by };
    }
  }
  return undefined;
}

/** A command, and below it the script of package.json that it carries out. */
function withScript(line: string, files: ContextFiles): string {
  const name =
    /\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+)?(?!install\b|ci\b|i\b|add\b|run\b)([\w:.-]+)/.exec(
      line,
    )?.[1];
  const script = name && scriptsOf(files.text('package.json') ?? '')[name];
  return typeof script === 'string' ? `${line}\n${script.slice(0, longest)}` : line;
}

const longest = 500;
const unquoted = (path: string): string => path.replace(/^["']|["']$/g, '').replace(/\/$/, '');

/** Where vite.config says that it builds. */
function viteFolder(files: ContextFiles): string {
  const texts = ['js', 'ts', 'mjs', 'mts'].map((end) => files.text(`vite.config.${end}`) ?? '');
  const said = texts.map((text) => /\boutDir:\s*["'`]([\w./-]+)["'`]/.exec(text)?.[1]);
  return said.find((each) => each !== undefined) ?? 'dist';
}

/** Where tsconfig.json says that it builds; it may hold comments. */
function outDirOf(files: ContextFiles): string | undefined {
  return /"outDir"\s*:\s*"([\w./-]+)"/.exec(files.text('tsconfig.json') ?? '')?.[1];
}
