"""Starting JupyterLab: which one is found, what it is started with, and what is said when it ends at once."""

import json
import os
import sys
from pathlib import Path

import pytest

from desktop_app.core.errors import UserFacing
from desktop_app.core.exports import jupyterlab

WRITES = """
import json, os, sys
told = {"words": sys.argv[1:], "folder": os.getcwd(), "variables": list(os.environ)}
open("told.part", "w").write(json.dumps(told))
os.rename("told.part", "told")
open("end").read()
"""


def test_the_one_of_this_python_comes_first() -> None:
    assert jupyterlab.find({"PATH": ""}) == [sys.executable, "-m", "jupyterlab"]


def test_the_one_on_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert jupyterlab.find({"PATH": str(tmp_path)}) is None
    program = tmp_path / "jupyter-lab"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert jupyterlab.find({"PATH": str(tmp_path)}) == [str(program)]


async def test_it_runs_on_in_the_folder_of_the_notebook_without_our_secrets(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(jupyterlab, "PATIENCE", 0.4)
    os.mkfifo(tmp_path / "end")  # it lives until somebody opens this
    environ = {**os.environ, "FRAMER_DESK_VAULT_PASSPHRASE": "x", "FRAMER_DESK_TOKEN": "x", "HARMLESS": "x"}
    while not (tmp_path / "told").exists():  # on a busy machine Python may need longer than we are patient
        await jupyterlab.start([sys.executable, "-c", WRITES], tmp_path / "a.ipynb", environ)
    told = json.loads((tmp_path / "told").read_text())
    (tmp_path / "end").write_text("")
    assert told["words"] == ["a.ipynb"]
    assert told["folder"] == str(tmp_path)
    assert "HARMLESS" in told["variables"]
    assert not [name for name in told["variables"] if "TOKEN" in name or "PASSPHRASE" in name]


async def test_one_that_ends_at_once_or_is_not_there_is_an_error(tmp_path: Path) -> None:
    for command in ([sys.executable, "-c", "raise SystemExit(1)"], [str(tmp_path / "gone")]):
        with pytest.raises(UserFacing, match="ended as soon"):
            await jupyterlab.start(command, tmp_path / "a.ipynb", os.environ)
