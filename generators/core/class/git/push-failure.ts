/**
 * What git (2.39; LC_ALL=C) says in each case, in the order in which it is looked for: a page of a
 * web site that refuses says less than the status before it. Seen with servers on loopback.
 */
const patterns = {
  slow: /Operation too slow|Operation timed out|timed out after|[Cc]onnection timed out/,
  tooLarge: /HTTP 413|error: 413|pack exceeds maximum allowed size/,
  declined: /\[remote rejected\]/,
  login: /could not read (?:Username|Password)|Authentication failed|error: 401|HTTP 401/,
  hostKey: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/,
  key: /Permission denied \(|no mutual signature|Too many authentication failures/,
  noHost: /Could not resolve|unable to look up|Name or service not known/,
  noServer: /Failed to connect|Couldn't connect|Connection refused|No route to host|unreachable/,
  secure: /SSL|TLS|certificate/i,
  busy: /error: (?:429|503)|HTTP (?:429|503)/,
  forbidden: /error: 403|HTTP 403|access denied$|[Pp]ermission denied|permission to .* denied/,
  notFound:
    /not found|does not appear to be a git repository|repository not exported|error: 404|does not exist/,
  server: /error: 5\d\d|HTTP 5\d\d/,
  moved: /unable to update url base from redirection|error: 3\d\d/,
  webPage: /no DAV locking support|not valid: is this a git repository|git-http-push failed/,
  cut: /Empty reply|hung up|early EOF|reset by peer|unexpected disconnect|Broken pipe/,
};

const kinds = Object.keys(patterns) as (keyof typeof patterns)[];

/** Classifies the words of a push that failed: by the name of its sentence in the catalogue. */
export const classifyPush = (words: string): (typeof kinds)[number] | 'other' =>
  kinds.find((kind) => patterns[kind].test(words)) ?? 'other';
