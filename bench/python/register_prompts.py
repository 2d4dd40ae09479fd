"""What a careful team writes today: every prompt file becomes a version with its commit, a run that tells where it comes
from, and the alias `code`. With `--skip-unchanged` those stay that are as the alias has them.

register_prompts.py FOLDER [--skip-unchanged]
"""

import hashlib
import subprocess
import sys
import time
from pathlib import Path

import mlflow
import yaml
from mlflow import MlflowClient


def main(folder: Path, skip_unchanged: bool) -> None:
    sha = subprocess.run(["git", "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()
    mlflow.set_experiment("llmops-prompts")
    for file in sorted(folder.glob("prompts/*.prompt.yaml")):
        source = file.read_text(encoding="utf-8")
        prompt = yaml.safe_load(source)
        if not (skip_unchanged and is_registered(prompt)):
            register(file.name, source, prompt, sha)


def is_registered(prompt: dict) -> bool:
    current = mlflow.genai.load_prompt(f"prompts:/{prompt['name']}@code", allow_missing=True)
    return current is not None and current.template == prompt["template"] and current.model_config == model_config(prompt)


def register(file_name: str, source: str, prompt: dict, sha: str) -> None:
    digest = hashlib.sha256(prompt["template"].encode()).hexdigest()
    version = mlflow.genai.register_prompt(
        name=prompt["name"],
        template=prompt["template"],
        commit_message=prompt["description"],
        model_config=model_config(prompt),
        tags={"git_sha": sha, "content_hash": digest, "version": prompt["version"], "file": file_name, **prompt["tags"]},
    )
    with mlflow.start_run(run_name=f"prompt-{prompt['version']}-{digest[:8]}"):
        mlflow.log_params(
            {
                "prompt_version": prompt["version"],
                "content_hash": digest[:8],
                "content_sha256": digest,
                "file_name": file_name,
                "deployment_time": int(time.time() * 1000),
                "git_sha": sha,
            }
        )
        mlflow.set_tags({"deployment": "none", "model": prompt["model"], "prompt": prompt["name"], "registry_version": version.version})
        mlflow.log_text(source, f"prompts/{file_name}")
    MlflowClient().set_prompt_alias(prompt["name"], "code", version.version)


def model_config(prompt: dict) -> dict:
    provider, model_name = prompt["model"].split("/")
    parameters = prompt["modelParameters"]
    return {
        "provider": provider,
        "model_name": model_name,
        "temperature": parameters["temperature"],
        "max_tokens": parameters["maxTokens"],
    }


main(Path(sys.argv[1]), "--skip-unchanged" in sys.argv)
