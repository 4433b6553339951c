import { plainLine, type StartedCommand } from './started-command.js';

/** A command that sends a server to the background, and so ends; and that server in the foreground. */
interface Daemon {
  /** The command, its words joined; the program without its folder. */
  readonly is: RegExp;
  /** Undefined where it depends on more than its words. */
  readonly foreground: (words: readonly string[]) => readonly string[] | undefined;
}

/** How services of Debian and Alpine run in the foreground. */
const services: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^nginx$/, ['nginx', '-g', 'daemon off;']],
  [/^(?:apache2|httpd)$/, ['apachectl', '-D', 'FOREGROUND']],
  [/^(?:mysqld?|mariadbd?)$/, ['mysqld']],
  [/^redis(?:-server)?$/, ['redis-server', '--daemonize', 'no']],
  [/^sshd?$/, ['/usr/sbin/sshd', '-D']],
  [/^crond?$/, ['cron', '-f']],
  [/^lighttpd$/, ['lighttpd', '-D', '-f', '/etc/lighttpd/lighttpd.conf']],
  [/^tomcat\d*$/, ['catalina.sh', 'run']],
  [/^supervisord?$/, ['supervisord', '-n']],
];

function ofService(name = ''): readonly string[] | undefined {
  const fpm = /^php([\d.]*)-fpm$/.exec(name);
  if (fpm) return [`php-fpm${fpm[1]}`, '-F'];
  return services.find(([own]) => own.test(name))?.[1];
}

const without =
  (option: RegExp): Daemon['foreground'] =>
  (words) =>
    words.filter((word, at) => !option.test(word) && !/^--daemoni[sz]e$/.test(words[at - 1] ?? ''));
const withMore =
  (...more: readonly string[]): Daemon['foreground'] =>
  (words) => [...words, ...more];
const instead =
  (...other: readonly string[]): Daemon['foreground'] =>
  () =>
    other;

/** UTF-16 code units of a command that are looked at. */
const longest = 200;

/** What asks a program about itself, or tests its settings. */
const asks = /\s(?:-[tTvVh]|--(?:help|version|test))(?:\s|$)/;

const daemons: readonly Daemon[] = [
  { is: /^service \S+ (?:re)?start\b/, foreground: (words) => ofService(words[1]) },
  {
    is: /^(?:systemctl|rc-service|invoke-rc\.d) start \S/,
    foreground: (words) => ofService(words[2]),
  },
  { is: /^(?:rc-service|invoke-rc\.d) \S+ start\b/, foreground: (words) => ofService(words[1]) },
  {
    is: /^\S*\/init\.d\/\S+ (?:re)?start\b/,
    foreground: ([name]) => ofService(name?.replace(/^.*\//, '')),
  },
  { is: /^nginx\b(?!.*daemon off)(?!.* -s )/, foreground: withMore('-g', 'daemon off;') },
  {
    is: /^(?:apachectl|apache2ctl|apache2|httpd)\b(?!.*(?:FOREGROUND|-X\b))/,
    foreground: (words) => [words[0] ?? '', '-D', 'FOREGROUND'],
  },
  { is: /^php-fpm\S*(?!.*(?: -F| --nodaemonize))/, foreground: (words) => [words[0] ?? '', '-F'] },
  { is: /^(?:gunicorn|hypercorn)\b.* (?:-D|--daemon)\b/, foreground: without(/^(?:-D|--daemon)$/) },
  { is: /^uwsgi\b.* (?:-d|--daemonize)\b/, foreground: without(/^(?:-d|--daemonize)(?:=|$)/) },
  { is: /^(?:puma|rails \S+)\b.* (?:-d|--daemon)\b/, foreground: without(/^(?:-d|--daemon)$/) },
  { is: /^pm2 start\b/, foreground: (words) => ['pm2-runtime', ...words.slice(2)] },
  { is: /^forever start\b/, foreground: (words) => ['node', ...words.slice(2)] },
  { is: /^(?:catalina\.sh start|startup\.sh)\b/, foreground: instead('catalina.sh', 'run') },
  { is: /^supervisord\b(?!.* (?:-n|--nodaemon)\b)/, foreground: withMore('-n') },
  { is: /^lighttpd\b(?!.* -D\b)/, foreground: withMore('-D') },
  { is: /^caddy start\b/, foreground: (words) => ['caddy', 'run', ...words.slice(2)] },
  { is: /^redis-server\b.* --daemonize yes\b/, foreground: without(/^--daemonize$/) },
  { is: /^mongod\b.* --fork\b/, foreground: without(/^--fork$/) },
  { is: /^haproxy\b.* -D\b/, foreground: without(/^-D$/) },
  { is: /^sshd\b(?!.* -D\b)/, foreground: withMore('-D') },
];

/** What a command is that leaves a server behind in the background. */
export function daemonOf(command: Pick<StartedCommand, 'words'>): Daemon | undefined {
  const line = plainLine(command);
  const whole = command.words.join(' ').slice(0, longest);
  return asks.test(line)
    ? undefined
    : daemons.find(({ is }) => is.test(line) || (whole.startsWith('/') && is.test(whole)));
}
