import { baseImage, readImageName } from '../dockerfile/base-image.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { builtInstructions } from '../dockerfile/image.js';
import { commandLine } from '../dockerfile/instruction.js';
import type { StartedCommand } from './started-command.js';

interface Traits {
  /** Its sources, and what sets its servers. */
  readonly files: RegExp;
  /** Programs that run it, or are written in it. */
  readonly runs: RegExp;
  /** Names of images that bring it. */
  readonly images: RegExp;
  /** Commands that compile it. */
  readonly builds?: RegExp;
}

/** What applications are written in; servers that need no program are languages too: that of their settings. */
const languages = {
  javascript: {
    files: /\.[cm]?[jt]sx?$/,
    runs: /^(?:node|nodejs|deno|bun|npm|yarn|pnpm|tsx|ts-node|nodemon|pm2(?:-runtime)?|vite|next|nuxt|nuxi|astro|ng|webpack.*|react-scripts|vue-cli-service|http-server|serve|nest|json-server|live-server)$/,
    images: /^(?:node|deno|bun)$/,
  },
  python: {
    files: /\.py$/,
    runs: /^(?:python[\d.]*|flask|fastapi|uvicorn|gunicorn|hypercorn|daphne|waitress-serve|streamlit|uv|poetry|\S*\.py)$/,
    images: /^(?:python|pypy)$/,
  },
  php: {
    files: /\.php$/,
    runs: /^(?:php[\d.]*|php-fpm\S*|apache2-foreground|symfony)$/,
    images: /^(?:php|composer|wordpress|drupal)$/,
  },
  ruby: {
    files: /\.(?:rb|ru)$/,
    runs: /^(?:ruby|rails|puma|rackup|bundle|jekyll|rake|unicorn|thin)$/,
    images: /^(?:ruby|jruby)$/,
  },
  java: {
    files: /\.(?:java|kts?|properties|ya?ml)$/,
    runs: /^(?:java|mvnw?|gradlew?|catalina\.sh)$/,
    images:
      /^(?:eclipse-temurin|openjdk|amazoncorretto|tomcat|jetty|maven|gradle|ibm-semeru-runtimes)$/,
    builds: /\b(?:mvnw?|gradlew?|javac)\b/,
  },
  csharp: {
    files: /\.(?:cs|json)$/,
    runs: /^dotnet$/,
    images: /^(?:aspnet|runtime|sdk|dotnet)$/,
    builds: /\bdotnet (?:build|publish)\b/,
  },
  go: { files: /\.go$/, runs: /^go$/, images: /^golang$/, builds: /\bgo (?:build|install)\b/ },
  rust: {
    files: /\.rs$/,
    runs: /^cargo$/,
    images: /^rust$/,
    builds: /\bcargo (?:build|install)\b/,
  },
  c: {
    files: /\.(?:c|cc|cpp|h)$/,
    runs: /^$/,
    images: /^gcc$/,
    builds: /\b(?:gcc|g\+\+|cc|clang|make)\b/,
  },
  perl: { files: /\.p[lm]$/, runs: /^(?:perl|plackup|hypnotoad|morbo)$/, images: /^perl$/ },
  nginx: {
    files: /\.conf$|nginx/,
    runs: /^nginx$/,
    images: /^(?:nginx|openresty|nginx-unprivileged)$/,
  },
  apache: {
    files: /\.conf$/,
    runs: /^(?:httpd|apache2|apache2ctl|apachectl|httpd-foreground)$/,
    images: /^httpd$/,
  },
} as const satisfies Readonly<Record<string, Traits>>;

export type Language = keyof typeof languages;

const all = Object.entries(languages) as readonly (readonly [Language, Traits])[];

export const isSourceOf = (language: Language, path: string): boolean =>
  languages[language].files.test(path);

/**
 * What an application is written in: by what is started, by its base, by what it is compiled with, by
 * the stages that it copies from. Undefined where nothing tells.
 */
export function languageOf(
  dockerfile: ParsedDockerfile,
  commands: readonly StartedCommand[],
): Language | undefined {
  const programs = commands.map(({ words }) => (words[0] ?? '').replace(/^.*\//, '')).reverse();
  const built = builtInstructions(dockerfile).filter(({ keyword }) => keyword === 'RUN');
  const lines = built.map(commandLine).reverse();
  const others = dockerfile.stages.filter(({ reachable }) => reachable).map(({ image }) => image);
  return (
    find(programs, (word, { runs }) => runs.test(word)) ??
    find([nameOf(baseImage(dockerfile))], (name, { images }) => images.test(name)) ??
    find(lines, (line, { builds }) => builds?.test(line) === true) ??
    find(others.map(nameOf), (name, { images }) => images.test(name))
  );
}

const nameOf = (image: string): string => readImageName(image).name;

function find(
  texts: readonly string[],
  isOf: (text: string, traits: Traits) => boolean,
): Language | undefined {
  for (const text of texts) {
    const found = all.find(([, traits]) => isOf(text, traits));
    if (found) return found[0];
  }
  return undefined;
}
