"""Loads prompts by alias, one after the other, as an application does.

load_prompts.py ALIAS NAME...
"""

import sys

import mlflow

alias, *names = sys.argv[1:]
for name in names:
    mlflow.genai.load_prompt(f"prompts:/{name}@{alias}")
