#!/bin/sh
# The real one can also take certificates from the system, when USE_SYSTEM_CA_CERTS asks for it.
exec "$@"
