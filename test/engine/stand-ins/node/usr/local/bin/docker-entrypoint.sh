#!/bin/sh
# Runs a program that is there; anything else is an option or a file for node.
case ${1-} in -*) exec node "$@" ;; esac
program=$(command -v "${1-}") || exec node "$@"
# A file that lies here and may not be run is one to read.
[ ! -f "$program" ] || [ -x "$program" ] || exec node "$@"
exec "$@"
