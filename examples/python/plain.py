"""A prompt over HTTP with nothing but Python: `python3 plain.py http://127.0.0.1:5050`, against `promptops serve`."""

import json
import sys
import urllib.request

server = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:5050"
question = {"name": "planner_v1", "alias": "@production", "variables": {"query": "a tea shop"}}
request = urllib.request.Request(
    f"{server}/api/prompts/load",
    data=json.dumps(question).encode(),
    headers={"Content-Type": "application/json"},
)
with urllib.request.urlopen(request, timeout=5) as response:
    prompt = json.load(response)

print(prompt["version"], prompt["hash"][:8], prompt["rendered"]["text"])
