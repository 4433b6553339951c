#!/bin/sh
# Options, or a file of settings, are the server's, which does not run as root.
set -e
case ${1-} in -* | *.conf) set -- redis-server "$@" ;; esac
if [ "${1-}" = redis-server ]; then
  # Other containers are other hosts: protected, it would listen to none of them.
  set -- "$@" --protected-mode no
  if [ "$(id -u)" = 0 ]; then
    chown -R redis:redis .
    exec setpriv --reuid=redis --regid=redis --init-groups "$@"
  fi
fi
exec "$@"
