#!/bin/sh
# Prompts over HTTP, from `promptops serve`: `sh load.sh http://127.0.0.1:5050`.
set -eu
server=${1:-http://127.0.0.1:5050}

# The prompt that production means now, with its version and hash.
curl --fail --silent --show-error "$server/api/prompts/planner_v1?alias=@production"
echo

# The same, filled in.
curl --fail --silent --show-error "$server/api/prompts/load" \
  --header 'Content-Type: application/json' \
  --data '{"name": "planner_v1", "alias": "@production", "variables": {"query": "a tea shop"}}'
echo
