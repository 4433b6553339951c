import { shortLine } from '../../../text/short-line.js';
import { stepOf } from './step-of.js';

/** Where somebody can call: an address, a host with its port, a port. */
const place =
  /\[?(?:https?:\/\/|unix:\/|port(?:\(s\))?:? ?\d|[\w.*[\]:-]*:\d{2,5}\b|[\d.]+ port \d|IPv[46] address)/
    .source;

/** What any server may say before the place where it waits. */
const waitsAt = [
  /\b(?:listening|serving|running|ready|accepting connections)(?: and serving)?(?: HTTPS?)? (?:on|at):? /,
  /\bstarted(?: server)? (?:on|at):? /,
  /\bstarting [\w ./-]{0,60}\bserver (?:on|at):? /,
  /\blaunched from /,
].map(({ source }) => new RegExp(source + place, 'i'));

/** What others may say, and what some say that name no place, or another one. */
const words = [
  ...waitsAt,
  /\b(?:server|app) (?:is )?(?:listening|running|started) on \d{2,5}\b/i,
  // A whole line that says no more than that.
  /^\W*(?:the |http |web |express )?server (?:is |has )?(?:running|started|listening|ready|up)\W*$/i,
  // Whoever is told how to stop a program waits for it no longer.
  /\b(?:ctrl|control) ?[+-] ?c to (?:quit|stop|shut ?down)\b|\bquit the server with control-c\b/i,
  /\b(?:Local|Network|Loopback): +https?:\/\//,
  /You can now view .{1,100} in (?:your|the) browser|VITE v[\d.]+ +ready in/,
  /Serving Flask app|Running on all addresses|Application startup complete/,
  /Development Server \(https?:|Jupyter Server [\d.]+ is running at:/,
  /Nest application successfully started|has taken the stage on \d|HTTPServer#start: pid=/,
  /: start worker process(?:es)?$|ready for start up|AH00489:|AH00094:/,
  /Server startup in \[?\d|Started ServerConnector@/,
  /\b(?:ready (?:for|to accept)|waiting for) connections\b/i,
];

/** What BuildKit writes before a line of a program: the number of the step, and the seconds. */
const prefix = /^#\d+ \d+\.\d+ /;

/** Whether a line of a build’s log is that of a server which begins to wait for somebody. */
export function serves(line: string): boolean {
  if (stepOf(line) !== undefined) return false;
  const said = shortLine(line).replace(prefix, '');
  return words.some((pattern) => pattern.test(said));
}
