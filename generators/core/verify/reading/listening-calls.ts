import type { ContextFiles } from './context/context-files.js';
import type { ParsedDockerfile } from './dockerfile/dockerfile.js';
import { programFiles } from './listening-lines.js';
import { isSourceOf, type Language, languageOf } from './started/languages.js';
import { startedCommands } from './started/started-commands.js';

/** A line of a program, or of a server’s settings, that says for certain where it listens. */
export interface ListeningCall {
  /** In the build context. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly source: string;
  /** What says it: the call, or the directive. */
  readonly call: string;
  /** The address; empty for every one. */
  readonly host: string;
  readonly port: number;
}

/** How each language says it: the address is the first group, the port the second. */
const calls: Partial<Record<Language, RegExp>> = {
  // http.ListenAndServe(":8000", nil), net.Listen("tcp", "127.0.0.1:8000"), r.Run("localhost:8000")
  go: /\b(?:ListenAndServe(?:TLS)?|Listen|Run|Start)\(\s*(?:"tcp4?"\s*,\s*)?"([^"\s]{0,100}):(\d{1,5})"/,
  // new InetSocketAddress(8000), new InetSocketAddress("127.0.0.1", 8000)
  java: /\bnew InetSocketAddress\(\s*(?:"([^"\s]{0,100})"\s*,\s*)?(\d{1,5})\s*\)/,
  // listen 80; listen 127.0.0.1:80 default_server;
  nginx: /^\s*listen\s+(?:([\w.]{1,100}|\[[\d:a-f]{0,40}\]):)?(\d{1,5})(?=[\s;])/,
};

/** UTF-16 code units of a line that is looked at. */
const longestLine = 500;

/** The lines that say where a program in Go or Java listens, or nginx by the settings of the project. */
export function listeningCalls(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): readonly ListeningCall[] {
  const language = languageOf(dockerfile, startedCommands(dockerfile, files));
  const pattern = language && calls[language];
  if (language === undefined || pattern === undefined) return [];
  return programFiles(files)
    .filter((path) => isSourceOf(language, path))
    .flatMap((path) =>
      (files.lines(path) ?? []).flatMap((text, index) => {
        if (text.length > longestLine || /^\s*(?:\/\/|#|\*)/.test(text)) return [];
        const [call, host = '', port] = pattern.exec(text) ?? [];
        return call === undefined
          ? []
          : [{ path, line: index + 1, source: text.trim(), call, host, port: Number(port) }];
      }),
    );
}
