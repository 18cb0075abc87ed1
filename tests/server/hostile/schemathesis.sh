#!/usr/bin/env bash
# Optional: lets schemathesis (Python) ask a running service what it makes of the schema, for two minutes or so.
# Fails on any 5xx and on answers slower than 4 s. Needs `pip install schemathesis` and a started service:
#   tests/server/hostile/schemathesis.sh [http://127.0.0.1:4000/graphql] [questions a field, 10 by default]
set -euo pipefail
cd "$(dirname "$0")/../../.."
schemathesis run schema.graphql \
  --url "${1:-http://127.0.0.1:4000/graphql}" \
  --checks not_a_server_error \
  --max-examples "${2:-10}" \
  --max-time 120 \
  --request-timeout 4 \
  --seed 1
