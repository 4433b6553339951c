/** Programs that serve until somebody stops them, by their words; and those with which they do not. */
const servers: readonly (readonly [RegExp, RegExp?])[] = [
  [/^flask (?:\S+ )*?run\b/],
  [
    /^(?:gunicorn|uvicorn|hypercorn|daphne|waitress-serve) (?:\S+ )*?[\w./-]+:/,
    /--?(?:check-config|print-config|daemon|D)\b/,
  ],
  [/^(?:fastapi (?:run|dev)|streamlit run|jupyter (?:notebook|lab))\b/],
  [/^python[\d.]* -m (?:http\.server|SimpleHTTPServer)\b/],
  [/^python[\d.]* (?:-u )?(?:\S*\/)?manage\.py runserver\b/],
  [/^php (?:-S |artisan serve\b)/],
  [/^(?:rails (?:server|s)|puma|rackup)\b/, /\s(?:-d|--daemon)\b/],
  [/^nginx (?:.* )?-g (?:.* )?daemon off/],
  [/^(?:apache2|apache2ctl|apachectl|httpd) (?:.* )?-D ?FOREGROUND\b/],
  [/^(?:apache2|httpd)-foreground\b/],
  [/^catalina\.sh run\b/],
  [/^redis-server\b/, /--daemonize yes/],
  [/^mongod\b/, /--fork\b/],
  [/^caddy run\b/],
  [/^vite(?:$| (?:dev|serve|preview)\b| --)/, /\bbuild\b/],
  [/^(?:next|nuxt|nuxi) (?:dev|start|preview)\b/],
  [/^(?:astro|remix|ng|gatsby) (?:dev|preview|serve|develop)\b/],
  [
    /^(?:react-scripts start|vue-cli-service serve|webpack serve|webpack-dev-server|nodemon|http-server|live-server|json-server)\b/,
  ],
  [/^serve (?:-|\w)/],
  [/^(?:tail (?:-\w+ )*(?:-f|-F|--follow)|sleep (?:infinity|inf))\b/],
];

/** UTF-16 code units of a command that is looked at. */
const longest = 500;

/** What asks a program about itself. */
const asks = /\s(?:--help|--version|-V|--check|--dry-run)(?:\s|$)/;

/** Whether a command is one of a server that everybody knows. */
export const isKnownServer = (command: string): boolean =>
  command.length <= longest &&
  !asks.test(command) &&
  servers.some(([serves, unless]) => serves.test(command) && unless?.test(command) !== true);
