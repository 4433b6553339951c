#!/bin/sh
# Prepares the configuration before nginx, and nothing before any other program.
set -e
say() { [ -n "${NGINX_ENTRYPOINT_QUIET_LOGS-}" ] || echo "$0: $*"; }
case ${1-} in
nginx | nginx-debug)
  for script in /docker-entrypoint.d/*.sh; do
    [ -x "$script" ] || continue
    say "Launching $script"
    "$script"
  done
  say 'Configuration complete; ready for start up'
  ;;
esac
exec "$@"
