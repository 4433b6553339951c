/** A server that is started by a command of its own, and how it is told where to listen. */
export interface Server {
  /** The command, its words joined; the program without its folder. */
  readonly is: RegExp;
  /** Options for the address and for the port; the first name is the one that is written. One that ends in `=` takes its value behind that. */
  readonly host?: readonly string[];
  readonly port?: readonly string[];
  /** One option for both. */
  readonly bind?: readonly string[];
  /** A word behind which both are written. */
  readonly behind?: string;
  /** What is written for all addresses, where that is not 0.0.0.0. */
  readonly all?: string;
  /** Whether it listens on loopback unless told otherwise, and what else tells it. */
  readonly here?: boolean;
  readonly told?: RegExp;
  /** Names of files that may tell it, too. */
  readonly settings?: RegExp;
}

const host = ['--host'];
const port = ['--port', '-p'];

/** The first that fits is the one. */
export const servers: readonly Server[] = [
  // Python
  {
    is: /^flask (?:\S+ )*?run\b/,
    host: ['--host', '-h'],
    port,
    here: true,
    told: /FLASK_RUN_HOST/,
  },
  { is: /^fastapi run\b/, host, port },
  { is: /^fastapi dev\b/, host, port, here: true },
  { is: /^uvicorn\b/, host, port, here: true, told: /UVICORN_HOST|--uds|--fd/ },
  {
    ...{ is: /^gunicorn\b/, bind: ['--bind', '-b'], here: true },
    told: /GUNICORN_CMD_ARGS|\bPORT\b|\s(?:-c|--config)\b/,
    settings: /^gunicorn\.conf\.py$/,
  },
  { is: /^hypercorn\b/, bind: ['--bind', '-b'], here: true, told: /\s(?:-c|--config)\b/ },
  { is: /^daphne\b/, host: ['-b', '--bind'], port, here: true, told: /\s(?:-e|-u)\b/ },
  { is: /^waitress-serve\b/, host: ['--host='], port: ['--port='], told: /--listen/ },
  { is: /\bmanage\.py runserver\b|^django-admin runserver\b/, behind: 'runserver', here: true },
  { is: /^python[\d.]* -m http\.server\b/, host: ['--bind', '-b'], port: [] },
  { is: /^streamlit run\b/, host: ['--server.address='], port: ['--server.port='] },
  { is: /^jupyter[ -](?:notebook|lab|server)\b/, host: ['--ip='], port: ['--port='], here: true },
  { is: /^mkdocs serve\b/, bind: ['--dev-addr', '-a'], here: true },
  // JavaScript
  {
    ...{ is: /^vite(?: (?:dev|serve|preview)\b| -|$)/, host, port, here: true },
    settings: /^vite\.config\./,
  },
  { is: /^next (?:dev|start)\b/, host: ['--hostname', '-H'], port },
  {
    is: /^(?:nuxt|nuxi) (?:dev|preview)\b/,
    host,
    port,
    here: true,
    told: /\b(?:NUXT_|NITRO_)?HOST=/,
  },
  {
    ...{ is: /^astro (?:dev|preview)\b/, host, port, here: true },
    settings: /^astro\.config\./,
  },
  {
    ...{ is: /^(?:ng|ember) (?:serve|s)\b/, host, port, here: true },
    settings: /^angular\.json$/,
  },
  { is: /^vue-cli-service serve\b/, host, port },
  {
    ...{ is: /^(?:webpack(?:-cli)? serve|webpack-dev-server)\b/, host, port, here: true },
    settings: /^webpack\.config\./,
  },
  {
    is: /^(?:gatsby (?:develop|serve)|docusaurus (?:start|serve))\b/,
    host: ['--host', '-H'],
    port,
    here: true,
  },
  { is: /^remix (?:vite:)?dev\b|^react-router dev\b/, host, port, here: true },
  { is: /^storybook (?:dev)?/, host: ['--host', '-h'], port, here: true },
  { is: /^(?:parcel|json-server|live-server|eleventy)\b/, host, port, here: true },
  { is: /^http-server\b/, host: ['-a'], port: ['-p', '--port'] },
  { is: /^serve\b/, bind: ['--listen', '-l'], all: 'tcp://0.0.0.0' },
  // PHP
  { is: /^php (?:\S+ )*?-S\b/, behind: '-S' },
  { is: /\bartisan serve\b/, host, port, here: true, told: /\bSERVER_HOST\b/ },
  {
    is: /^symfony (?:server:start|serve|local:server:start)\b/,
    host: ['--listen-ip='],
    port: ['--port='],
    here: true,
  },
  // Ruby
  {
    is: /^(?:\S*\/)?rails (?:server|s)\b/,
    host: ['-b', '--binding'],
    port: ['-p', '--port'],
    here: true,
    told: /\bBINDING\b/,
  },
  { is: /^puma\b/, bind: ['-b', '--bind'], all: 'tcp://0.0.0.0' },
  { is: /^rackup\b/, host: ['--host', '-o'], port: ['--port', '-p'], here: true },
  {
    is: /^jekyll (?:serve|s|server)\b/,
    host: ['--host', '-H'],
    port: ['--port', '-P'],
    here: true,
  },
  // Others
  { is: /^hugo (?:serve|server)\b/, host: ['--bind'], port: ['--port', '-p'], here: true },
  { is: /^dotnet\b/, bind: ['--urls'], all: 'http://0.0.0.0' },
  { is: /^(?:mojo|hypnotoad|morbo)\b|\.pl daemon\b/, bind: ['-l', '--listen'], all: 'http://*' },
];
