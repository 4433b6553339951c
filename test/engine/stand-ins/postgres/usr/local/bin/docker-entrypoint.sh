#!/bin/sh
# Makes the database at the first start, and runs the server, which does not run as root.
set -eu
case ${1-} in -*) set -- postgres "$@" ;; esac
[ "${1-}" = postgres ] || exec "$@"

if [ "$(id -u)" = 0 ]; then
  install -d -o postgres -g postgres -m 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups "$0" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  if [ -z "${POSTGRES_PASSWORD-}" ] && [ "${POSTGRES_HOST_AUTH_METHOD-}" != trust ]; then
    echo 'Error: the database is not initialized, and POSTGRES_PASSWORD is not set.' >&2
    exit 1
  fi
  user=${POSTGRES_USER:-postgres}
  database=${POSTGRES_DB:-$user}
  password=$(mktemp)
  printf '%s\n' "${POSTGRES_PASSWORD:-unused}" >"$password"
  initdb --username="$user" --pwfile="$password" --auth-local=trust --auth-host=trust
  rm "$password"
  echo "host all all all ${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >>"$PGDATA/pg_hba.conf"

  # Nobody else reaches it before it is ready.
  pg_ctl --wait -o "-c listen_addresses=''" start
  [ "$database" = postgres ] || createdb --username="$user" "$database"
  for script in /docker-entrypoint-initdb.d/*; do
    case $script in
    *.sh) sh "$script" ;;
    *.sql) psql --username="$user" --dbname="$database" -v ON_ERROR_STOP=1 -f "$script" ;;
    esac
  done
  pg_ctl --wait -m fast stop
  echo 'PostgreSQL init process complete; ready for start up.'
fi
exec "$@"
