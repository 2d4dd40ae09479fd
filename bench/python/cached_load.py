"""Prints how many microseconds one load of a prompt takes that MLflow's own client has in its cache.

Usage: cached_load.py NAME ALIAS COUNT; the server is MLFLOW_TRACKING_URI.
"""

import sys
import time

import mlflow

name, alias, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
reference = f"prompts:/{name}@{alias}"
for _ in range(100):
    mlflow.genai.load_prompt(reference)
started = time.perf_counter()
for _ in range(count):
    mlflow.genai.load_prompt(reference)
print((time.perf_counter() - started) / count * 1e6)
