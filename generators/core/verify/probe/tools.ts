import { headersOf, type PageQuestion } from './http-probe.js';

/** What a question needs. */
export interface RawQuestion extends PageQuestion {
  readonly host: string;
  readonly port: number;
  /** Seconds to try to connect, and for all of it. */
  readonly connect: number;
  readonly whole: number;
}

/**
 * A program with which a page can be asked for: it connects, waiting a little for who is not there
 * yet, and prints the answer as it comes, headers and all.
 */
export interface Tool {
  /** The programs that it is known by, the first of which is started. */
  readonly programs: readonly string[];
  /** Words that do nothing, to see whether it is there. */
  readonly trial: readonly string[];
  readonly words: (question: RawQuestion) => readonly string[];
}

/** What is sent, byte for byte. */
const requestFor = ({ port, path, method = 'GET', sent }: RawQuestion): string => {
  const more = Object.entries(sent ? headersOf(sent) : {})
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: */*\r\n${more}Connection: close\r\n\r\n${sent?.body ?? ''}`;
};

/** Arguments in the order in which the programs below take them. */
const given = (question: RawQuestion): readonly string[] => [
  question.host,
  `${question.port}`,
  requestFor(question),
  `${question.connect}`,
  `${question.whole}`,
];

/** For Python 2.7 and 3. */
const python = `
import os, socket, sys, time
host, port, text, wait, whole = sys.argv[1], int(sys.argv[2]), sys.argv[3], float(sys.argv[4]), float(sys.argv[5])
began = time.time()
while True:
    try:
        asking = socket.create_connection((host, port), max(wait, 1))
        break
    except Exception:
        if time.time() - began > wait:
            sys.exit(7)
        time.sleep(0.05)
asking.settimeout(whole)
asking.sendall(text if isinstance(text, bytes) else text.encode('utf-8', 'surrogateescape'))
while True:
    part = asking.recv(65536)
    if not part:
        break
    while part:
        part = part[os.write(1, part):]
`;

const bash = `
end=$((SECONDS + $4))
until { exec 3<>"/dev/tcp/$1/$2"; } 2>/dev/null; do
  [ $SECONDS -gt $end ] && exit 7
  sleep 0.1
done
printf %s "$3" >&3
cat <&3
`;

const perl = `
use IO::Socket::INET;
my ($host, $port, $text, $wait) = @ARGV; my $began = time; my $s;
until ($s = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port, Proto => 'tcp')) { exit 7 if time - $began > $wait; select undef, undef, undef, 0.1; }
syswrite $s, $text; while (sysread $s, my $part, 65536) { syswrite STDOUT, $part; }
`;

const node = `
const [host, port, text, wait] = process.argv.slice(1); const began = Date.now();
const ask = () => { let up = false; const s = require('net').connect(+port, host, () => { up = true; s.write(text); });
s.pipe(process.stdout); s.on('error', () => { if (up || Date.now() - began > wait * 1000) process.exit(7); setTimeout(ask, 50); }); };
ask();
`;

const ruby = `
require 'socket'
host, port, text, wait = ARGV
began = Time.now
begin
  s = TCPSocket.new(host, port.to_i)
rescue SystemCallError
  exit 7 if Time.now - began > wait.to_f
  sleep 0.1
  retry
end
s.write(text)
IO.copy_stream(s, STDOUT)
`;

const php = `
[, $host, $port, $text, $wait] = $argv; $began = microtime(true);
while (!($s = @stream_socket_client("tcp://$host:$port"))) { if (microtime(true) - $began > $wait) exit(7); usleep(100000); }
stream_set_timeout($s, 86400); fwrite($s, $text); while (!feof($s)) { echo fread($s, 65536); flush(); }
`;

/** For the one of busybox and those that resemble it. @param command what starts it */
const netcat = (command: string) => `
end=$(($(date +%s) + $4))
until printf %s "$3" | ${command} -w "$5" "$1" "$2" 2>/dev/null; do
  [ "$(date +%s)" -gt "$end" ] && exit 7
  sleep 0.2 2>/dev/null || sleep 1
done
`;

const script = (program: string, text: string): Tool => ({
  programs: [program],
  trial: ['-c', ''],
  words: (question) => ['-c', text, program, ...given(question)],
});
const interpreter = (program: string, flag: string, text: string, dashes = ['--']): Tool => ({
  programs: [program],
  trial: [flag, ''],
  words: (question) => [flag, text, ...dashes, ...given(question)],
});
const urlOf = ({ host, port, path }: RawQuestion) =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
/** What curl is told besides of what is no plain question. */
const sending = ({ method, sent }: RawQuestion): readonly string[] => [
  ...(method === undefined ? [] : ['-X', method]),
  ...(sent === undefined ? [] : ['-H', `Content-Type: ${sent.type}`, '--data-raw', sent.body]),
];
const hostHeader = ({ port }: RawQuestion) => `Host: localhost:${port}`;

/** The programs to ask with, the best first. */
export const tools: readonly Tool[] = [
  interpreter('python3', '-c', python, []),
  interpreter('python', '-c', python, []),
  interpreter('python2', '-c', python, []),
  script('bash', bash),
  interpreter('perl', '-e', perl),
  interpreter('node', '-e', node, []),
  interpreter('/nodejs/bin/node', '-e', node, []),
  interpreter('ruby', '-e', ruby),
  interpreter('php', '-r', php),
  {
    programs: ['sh', 'busybox'],
    trial: ['-c', 'busybox nc 2>&1 | grep -q BusyBox'],
    words: (question) => ['-c', netcat('busybox nc'), 'sh', ...given(question)],
  },
  {
    programs: ['curl'],
    trial: ['--version'],
    words: (question) => [
      ...['-s', '-i', '--raw', '--http1.1', '--noproxy', '*', '-H', hostHeader(question)],
      ...sending(question),
      ...['--connect-timeout', `${question.connect}`, '-m', `${question.whole}`, urlOf(question)],
    ],
  },
  {
    programs: ['sh', 'nc'],
    trial: ['-c', 'command -v nc'],
    words: (question) => ['-c', netcat('nc'), 'sh', ...given(question)],
  },
  {
    programs: ['wget'],
    trial: ['--version'],
    words: (question) => [
      ...['-q', '-O', '-', '--save-headers', '--content-on-error', '--no-proxy', '--tries=1'],
      ...['--max-redirect=0', `--header=${hostHeader(question)}`],
      ...(question.method === undefined ? [] : [`--method=${question.method}`]),
      ...(question.sent === undefined
        ? []
        : [`--header=Content-Type: ${question.sent.type}`, `--body-data=${question.sent.body}`]),
      ...['-T', `${question.whole}`, urlOf(question)],
    ],
  },
];
