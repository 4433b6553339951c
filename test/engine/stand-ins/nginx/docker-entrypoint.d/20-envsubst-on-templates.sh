#!/bin/sh
# Writes each template into conf.d, with the variables of the environment; nginx's own stay.
set -eu
cd /etc/nginx/templates 2>/dev/null || exit 0
known=$(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/${\1}/p' | tr '\n' ' ')
for template in *.template; do
  [ -f "$template" ] || continue
  envsubst "$known" <"$template" >"/etc/nginx/conf.d/${template%.template}"
done
