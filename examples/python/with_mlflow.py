"""MLflow's own client, unchanged: `python3 with_mlflow.py http://127.0.0.1:5050`, against `promptops serve` or an MLflow server."""

import sys

import mlflow

mlflow.set_tracking_uri(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:5050")
prompt = mlflow.genai.load_prompt("prompts:/planner_v1@production")

print(prompt.version, prompt.tags["promptops_content_hash"][:8], prompt.format(query="a tea shop"))
