"""Notebooks executed by Jupyter's own kernel: signed in by another process, read through the real Secret Service."""

import shutil
from collections.abc import Iterator

import httpx2
import pytest

from tests.helpers.notebooks import Notebooks
from tests.helpers.processes import ended
from tests.helpers.program import Program
from tests.soak.kernels import crowd

pytestmark = pytest.mark.e2e

CONNECT = "from desktop_app.notebook import connect, aconnect\napi = connect('sandbox')"
LOOP = """
import time
statuses, end = [], time.monotonic() + {seconds}
while time.monotonic() < end or len(statuses) < {least}:
    statuses.append(api.get('/v1/me').status_code)
print(len(statuses), set(statuses))
"""


SECOND_STOP = """subprocess.run([sys.executable, '-m', 'desktop_app', 'sandbox', '--stop'], check=True)
    print((await other.get('/v1/me')).status_code)"""
CAUGHT = """
try:
    api.get('https://elsewhere.example/')
except Exception:
    get_ipython().showtraceback()
"""
INTERRUPTED = """
import os, signal
from desktop_app.notebook import connect
shown = get_ipython().display_pub.publish
def publish(*arguments, **options):
    shown(*arguments, **options)
    os.kill(os.getpid(), signal.SIGINT)
get_ipython().display_pub.publish = publish
try:
    connect('sandbox')
except KeyboardInterrupt:
    print('\\ncancelled')
"""


@pytest.fixture
def notebooks(program: Program) -> Iterator[Notebooks]:
    """Notebooks beside the program; afterwards no secret is in any file of theirs, checkpoints and history included."""
    made = Notebooks(program.folder / "notebooks", program.environment)
    yield made
    checkpoints = made.folder / ".ipynb_checkpoints"
    checkpoints.mkdir()
    for path in made.folder.glob("*.ipynb"):
        shutil.copy(path, checkpoints)
    assert list(made.folder.rglob("history.sqlite")), "IPython kept no history, so nothing was looked at"
    program.hunter.assert_no_leaks(made.folder)


def stats(issuer: str) -> dict[str, int]:
    """What the sandbox counted since it started."""
    found: dict[str, int] = httpx2.get(f"{issuer}/sandbox/stats").raise_for_status().json()
    return found


def test_a_kernel_uses_the_sign_in_of_another_process(program: Program, notebooks: Notebooks) -> None:
    program.signin("sandbox")
    done = notebooks.run(
        "session",
        CONNECT,
        "api.get('/v1/projects', params={'limit': 3}).json()",
        "api.account, 'projects:read' in api.scopes, api.expires_in > 0",
        "api",
        "async with aconnect('sandbox') as other:\n    print((await other.get('/v1/me')).json()['email'])",
        "%whos",
        "%xmode Verbose\n" + CAUGHT,
    )
    assert done.texts[1].startswith("{'")
    assert done.texts[2] == "('ada@sandbox.local', True, True)"
    assert "ada@sandbox.local" in done.html[3]
    assert done.texts[4] == "ada@sandbox.local"
    assert "so nothing was sent" in done.texts[6]


def test_a_sandbox_that_has_ended_is_started_again(program: Program, notebooks: Notebooks) -> None:
    program.signin("sandbox")
    stop = (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'desktop_app', 'sandbox', '--stop'], check=True)"
    )
    done = notebooks.run(
        "awake",
        CONNECT,
        f"{stop}\napi.get('/v1/me').status_code",
        f"{stop}\nasync with aconnect('sandbox') as other:\n    {SECOND_STOP}",
    )
    assert done.texts[1].endswith("200")
    assert done.texts[2].endswith("200")


def test_the_magic_in_a_kernel(program: Program, notebooks: Notebooks) -> None:
    program.signin("sandbox")
    done = notebooks.run(
        "magic",
        "%load_ext desktop_app.notebook\n%framer use sandbox",
        "%framer GET /v1/me -> me\nme['email']",
        '%%framer POST /v1/projects\n{"name": "From a cell"}',
        "%framer token",
        "%framer DELETE /v1/projects/none",
        "from IPython.core.completer import provisionalcompleter\nwith provisionalcompleter():\n"
        "    line = '%framer GET /v1/m'\n"
        "    print([one.text for one in get_ipython().Completer.completions(line, len(line))])",
        allow_errors=True,
    )
    assert "ada@sandbox.local" in done.html[0]
    assert done.texts[1] == "'ada@sandbox.local'"
    assert "From a cell" in done.texts[2]
    assert done.texts[3].startswith("ada@sandbox.local: 59 min left, then renewed\n")
    assert len(done.texts[4].splitlines()) == 2, done.texts[4]
    assert done.texts[5] == "['/v1/me']"


def test_an_exported_notebook_runs_as_it_is(program: Program, notebooks: Notebooks) -> None:
    program.signin("sandbox")
    path = notebooks.folder / "example.ipynb"
    program.run("export", "sandbox", "notebook", "--request", "GET /v1/projects?limit=2", "-o", str(path)).done()
    done = notebooks.finish(notebooks.start_file(path))
    assert "ada@sandbox.local" in done.html[0]
    assert done.texts[1].startswith("{'")


def test_nobody_is_signed_in_and_the_cell_signs_in(program: Program, notebooks: Notebooks) -> None:
    plan = program.person()
    done = notebooks.run("signin", CONNECT, "api.account", BROWSER=program.browser(plan))
    program.outcome(plan)
    program.learn()
    assert done.texts == ["Signed in as ada@sandbox.local.", "'ada@sandbox.local'"]


def test_a_remote_kernel_shows_a_code_and_interrupting_the_cell_cancels(program: Program, notebooks: Notebooks) -> None:
    done = notebooks.run("remote", INTERRUPTED, JUPYTERHUB_USER="ada")
    assert done.texts[0].startswith("In a browser on any device, open http://127.0.0.1:")
    assert done.texts[0].endswith("cancelled")
    assert "Enter the code" in done.html[0]
    assert "<svg" in done.html[0]
    program.signin("sandbox")  # the hunt afterwards wants to know secrets


def test_a_token_that_expires_in_a_loop_while_others_renew_it(program: Program, notebooks: Notebooks) -> None:
    with program.sandbox("--token-lifetime", "3", "--rate", "5000") as issuer:
        program.signin("sandbox")
        process = notebooks.start("loop", CONNECT, LOOP.format(seconds=8, least=100))
        with ended(process):
            while process.poll() is None:
                program.run("refresh", "sandbox").done()
            done = notebooks.finish(process)
        assert done.texts[1].endswith("{200}"), done.texts
        assert stats(issuer)["reuse_detected"] == 0
        program.learn()


def test_several_kernels_at_once_fail_nowhere_and_all_are_in_the_usage_log(
    program: Program, notebooks: Notebooks
) -> None:
    found = crowd(program, notebooks, kernels=3, requests=20)
    assert found.statuses == {"200": 60}
    assert found.logged == 60
    assert found.stats["reuse_detected"] == 0
