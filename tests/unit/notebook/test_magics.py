"""`%framer` in a real IPython shell."""

import atexit
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from desktop_app import notebook
from desktop_app.core.errors import ScopeMissing, UsageProblem, UserFacing
from desktop_app.notebook import desk as desks
from desktop_app.notebook import signing
from desktop_app.notebook.magics import COMMANDS, METHODS
from tests.helpers.hostile_provider import Asked, Reply
from tests.unit.notebook.conftest import Lab

PROJECTS = {"data": [{"name": "Aurora"}, {"name": "Studio"}], "page": {"next": None}}


@pytest.fixture
def shell(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[InteractiveShell]:
    """A shell with the extension, which finds the lab's desk; pandas is a list of rows there."""
    monkeypatch.setattr(desks, "shared", lambda: lab.desk)
    monkeypatch.delitem(sys.modules, "desktop_app.notebook.magics", raising=False)  # it takes the desk by name
    monkeypatch.setitem(sys.modules, "pandas", SimpleNamespace(json_normalize=lambda rows: ("table", rows)))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    make: Any = InteractiveShell
    made = make(config=Config(HistoryManager={"enabled": False}))
    notebook.load_ipython_extension(made)
    lab.replies["/base/projects"] = Reply(PROJECTS)
    yield made
    for api in made.magics_manager.registry["FramerMagics"]._opened.values():
        api.close()
    made.atexit_operations()
    atexit.unregister(made.atexit_operations)


def framer(shell: InteractiveShell, line: str) -> Any:
    return shell.run_line_magic("framer", line)


def test_an_answer_goes_into_a_variable_as_a_table(shell: InteractiveShell) -> None:
    framer(shell, "use box")
    assert framer(shell, "GET /projects?x=1 -> projects") is None
    assert shell.user_ns["projects"] == ("table", PROJECTS["data"])
    assert framer(shell, "GET /ok") == {"ok": True}


def test_a_body_in_the_cell(shell: InteractiveShell, lab: Lab) -> None:
    framer(shell, "use box")
    lab.replies["/base/new"] = lambda asked: Reply({"got": asked.body.decode(), "as": asked.headers["content-type"]})
    body = '{"name": "Aurora"}\n'
    send: Any = shell.run_cell_magic
    assert send("framer", "POST /new", body) == {"got": body, "as": "application/json"}
    assert send("framer", "POST /new", "plain")["as"].startswith("text/plain")


def test_words(shell: InteractiveShell, capsys: pytest.CaptureFixture[str]) -> None:
    framer(shell, "use box")
    framer(shell, "profiles")
    framer(shell, "token")
    out = capsys.readouterr().out.splitlines()
    assert "box *" in out
    assert "sandbox" in out
    assert out[-2:] == ["Ada Lindqvist: 59 min left, then renewed", "openid read write"]


@pytest.mark.parametrize("line", ["dance", "", "GET", "GET /a -> 1b", "use", "token a b"])
def test_other_words(shell: InteractiveShell, line: str) -> None:
    framer(shell, "use box")
    with pytest.raises(UsageProblem) as caught:
        framer(shell, line)
    assert "%framer" in caught.value.remedy


def test_no_connection_is_chosen(shell: InteractiveShell) -> None:
    with pytest.raises(UsageProblem) as caught:
        framer(shell, "GET /ok")
    assert caught.value.remedy == "%framer use NAME"


def test_a_problem_of_the_api_is_two_lines(shell: InteractiveShell, lab: Lab) -> None:
    framer(shell, "use box")
    lab.replies["/base/gone"] = Reply({"title": "Not here", "detail": "It moved."}, 404)
    with pytest.raises(UserFacing) as caught:
        framer(shell, "GET /gone")
    first, second = caught.value._render_traceback_()
    assert first == "ApiProblem: The API answered 404 Said. The server says: “Not here: It moved.”"
    assert "%framer token" in second


def test_tokens_are_masked_where_they_would_be_shown(shell: InteractiveShell, lab: Lab) -> None:
    framer(shell, "use box")
    secret = lab.tokens().access_token.reveal()

    def echo(asked: Asked) -> Reply:
        said = {"said": asked.headers["authorization"], "bare": f"it was {secret}!", secret: 1}
        return Reply({"access_token": secret, "list": [said], "next_token": "abc"})

    lab.replies["/base/echo"] = echo
    shown = framer(shell, "GET /echo")
    assert secret not in repr(shown)
    assert "it was •••!" in repr(shown)
    lab.replies["/base/refused"] = Reply({"title": "Not with this", "detail": f"{secret} is no good"}, 400)
    with pytest.raises(UserFacing) as caught:
        framer(shell, "GET /refused")
    assert "••• is no good" in caught.value.server_words
    assert secret not in repr(caught.value)
    framer(shell, "GET /echo -> kept")
    assert secret in repr(shell.user_ns["kept"])


def test_what_comes_next(shell: InteractiveShell, lab: Lab) -> None:
    paths: dict[str, Any] = {
        "/projects": {"get": {"responses": {}}, "post": {"responses": {}}},
        "/me": {"get": {"responses": {}}},
    }
    lab.replies["/openapi.json"] = Reply({"openapi": "3.1.0", "info": {"title": "B", "version": "1"}, "paths": paths})
    lab.desk.context.profiles.remove("box")
    lab.desk.context.profiles.add(replace(lab.profile, openapi_url=f"{lab.provider.issuer}/openapi.json"))

    completer: Any = shell.Completer

    def after(line: str) -> list[str]:
        with provisionalcompleter():
            return [found.text for found in completer.completions(line, len(line))]

    assert "/projects" not in after("%framer GET /")
    framer(shell, "use box")
    assert after("%framer GET /") == ["/projects", "/me"]
    assert after("%%framer POST /") == ["/projects"]
    assert after("%framer us") == ["use"]
    assert "box" in after("%framer use b")
    assert set(after("%framer ")) >= {*METHODS, *COMMANDS}


def test_preflight_holds_here_too(shell: InteractiveShell, lab: Lab) -> None:
    security = {"delete": {"security": [{"o": ["admin"]}], "responses": {}}}
    described = {"openapi": "3.1.0", "info": {"title": "B", "version": "1"}, "paths": {"/base/danger": security}}
    lab.replies["/openapi.json"] = Reply(described | {"components": {"securitySchemes": {"o": {"type": "oauth2"}}}})
    lab.desk.context.profiles.remove("box")
    lab.desk.context.profiles.add(replace(lab.profile, openapi_url=f"{lab.provider.issuer}/openapi.json"))
    framer(shell, "use box")
    with pytest.raises(ScopeMissing):
        framer(shell, "DELETE /danger")
    assert lab.sent_tokens("/base/danger") == []


def test_signing_in_for_scopes_of_ones_own(shell: InteractiveShell, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, tuple[str, ...] | None]] = []
    monkeypatch.setattr(signing, "sign_in", lambda desk, name, scopes: asked.append((name, scopes)))
    assert "'box'" in repr(framer(shell, "signin box"))
    framer(shell, "signin box read projects:delete")
    assert asked == [("box", None), ("box", ("read", "projects:delete"))]
