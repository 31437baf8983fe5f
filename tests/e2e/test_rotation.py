"""Secrets that are changed with a real keyring: the old ones end, and neither old nor new ones are left anywhere."""

import pytest

from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

WORD = "q7Xz0pLm4Rt8Vb2NcKd6"


def test_a_registered_app_and_the_files_of_its_requests(program: Program) -> None:
    with program.sandbox() as issuer:
        settings = ["--set", f"api_base_url={issuer}", "--set", "grant=client_credentials"]
        program.run("profiles", "add", "robot", "--issuer", issuer, "--scope", "projects:read", *settings).done()
        program.run("register", "robot").done()
        program.learn()
        program.run("signin", "robot").done()
        program.learn()
        assert "it works" in program.run("rotate", "robot").done().out
        program.learn()
        program.run("refresh", "robot").done()
        program.learn()
        program.hunter.add(WORD, "a secret in a file of requests")
        requests = program.folder / "mine.http"
        requests.write_text(f"GET /v1/projects?limit=1\nX-Api-Token: {WORD}\n")
        program.run("scan", str(requests), "--move", "robot", "--yes").done()
        assert WORD not in requests.read_text()
        assert program.run("run", str(requests), "--profile", "robot", "--json").done().json()["status"] == 200
        program.run("changes", "robot").done()
        program.run("rotate", "robot", "--everywhere").done()
        assert program.run("token", "robot").status == 3


def test_after_a_leak(program: Program) -> None:
    program.signin("sandbox")
    old = program.run("token", "sandbox", "--reveal", reveals=True).done().out
    person = program.person()
    program.run("rotate", "sandbox", "--leaked", BROWSER=program.browser(person)).done()
    assert "You are signed in" in program.outcome(person).text
    program.learn()
    assert program.run("token", "sandbox", "--reveal", reveals=True).done().out != old
    assert program.run("call", "sandbox", "GET", "/v1/me").status == 0
