import { type ErrorReader, frameAt, lastMatch } from './program-error.js';

/** `nginx: [emerg] … in /etc/nginx/nginx.conf:10`, and the same with the day and the process. */
const told = /\[(emerg|alert|crit)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/;
/** Of a request that failed. */
const failed = /\[error\] \d+#\d+: \*\d+ (.*?)(?:, client: .*?)?(?:, upstream: "([^"]*)".*)?$/;
const place = /^(.*) in (\/\S+):(\d+)$/;

/** What keeps nginx from starting, as it says it. */
export const readNginx: ErrorReader = (lines) => {
  const found = lastMatch(lines, told);
  if (found === undefined) return undefined;
  const [level = '', words = ''] = found.groups;
  const [, what, file, line] = place.exec(words) ?? [];
  const error = `nginx [${level}]`;
  if (what === undefined || file === undefined || line === undefined) {
    return { error, words, frames: [] };
  }
  return { error, words: what, frames: [frameAt(file, line)] };
};

/** Why nginx answers with an error. */
export const readNginxPage: ErrorReader = (lines) => {
  const [words, upstream] = lastMatch(lines, failed)?.groups ?? [];
  if (words === undefined) return undefined;
  return {
    error: 'nginx',
    words: upstream === undefined ? words : `${words}: ${upstream}`,
    frames: [],
  };
};
