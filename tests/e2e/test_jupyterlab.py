"""The sign-in cell and the rich display in a real JupyterLab, seen by a real browser."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat.v4
import pytest

from tests.helpers.chromium import Chromium
from tests.helpers.processes import ended, read_error_line
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

CELLS = ("from desktop_app.notebook import connect\napi = connect('sandbox')\napi", "api.get('/v1/me').json()['email']")
OUTPUTS = "return [...document.querySelectorAll('.jp-OutputArea')].map(area => area.innerText).join('\\n')"
LINK = ".jp-OutputArea a[target=_blank]"


@pytest.fixture
def lab(program: Program) -> Iterator[str]:
    """JupyterLab with one notebook, nothing of it outside the test's folder; the notebook's address."""
    folder = program.folder / "notebooks"
    folder.mkdir()
    v4: Any = nbformat.v4
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in CELLS], metadata=kernel)
    (folder / "demo.ipynb").write_text(nbformat.writes(notebook))  # type: ignore[no-untyped-call]
    names = ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTERLAB_SETTINGS_DIR")
    own = {name: str(program.folder / name.lower()) for name in (*names, "JUPYTERLAB_WORKSPACES_DIR")}
    options = ["--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0", "--IdentityProvider.token="]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, "--expose-app-in-browser", f"--ServerApp.root_dir={folder}"],
        env=program.environment | own | {"BROWSER": "true"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with ended(server):
        while not (found := re.search(r"http://127\.0\.0\.1:\d+/lab", read_error_line(server, seconds=60))):
            pass
        yield f"{found[0]}/tree/demo.ipynb"
    program.hunter.assert_no_leaks(folder, Path(own["IPYTHONDIR"]))


def test_a_cell_signs_in_and_shows_the_connection(program: Program, lab: str) -> None:
    with Chromium("--window-size=1100,900") as browser:
        browser.open(lab)
        ready = "return !!window.jupyterapp && document.querySelectorAll('.jp-Notebook .jp-CodeCell').length == 2"
        browser.wait(lambda: browser.run(ready), seconds=90)
        browser.wait(lambda: "Idle" in browser.text, seconds=60)
        browser.run("jupyterapp.commands.execute('notebook:run-all-cells')")
        browser.wait(lambda: browser.run(f"return !!document.querySelector('{LINK}')"), seconds=60)
        assert "Sign in" in browser.run(OUTPUTS)
        program.robot(browser.run(f"return document.querySelector('{LINK}').href"), deliver=True)
        browser.wait(lambda: "'ada@sandbox.local'" in browser.run(OUTPUTS), seconds=60)
        shown = browser.run(OUTPUTS)
        assert "Signed in as ada@sandbox.local." in shown
        assert "ada@sandbox.local · 59 min left, then renewed" in shown
        assert "projects:read" in shown
        assert not browser.run(f"return !!document.querySelector('{LINK}')"), "the link is still there"
        browser.run("jupyterapp.commands.execute('docmanager:save')")
        saved = program.folder / "notebooks" / "demo.ipynb"
        browser.wait(lambda: "Signed in as" in saved.read_text())
    program.learn()
