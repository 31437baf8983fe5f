"""The real window on a real screen: the main job from the first click to the answer, with a real browser."""

from pathlib import Path

import httpx2
import pytest

from tests.e2e.window import open_window
from tests.helpers.fake_person import Plan
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def seated(program: Program, **wishes: bool | list[str]) -> Plan:
    """A person whose browser opens whenever the program wants one."""
    person = program.person(**wishes)
    program.environment["BROWSER"] = program.browser(person)
    return person


def test_from_start_sandbox_to_the_answer(program: Program) -> None:
    person = seated(program)
    with open_window(program) as window:
        window.press("home.sandbox.start")
        assert "You are signed in" in program.outcome(person).text
        program.learn()
        assert window.says("identity.account", "@") == "ada@sandbox.local"
        assert window.read("identity.name") == "Ada Lindqvist"
        scopes = window.wait("identity.scopes").description
        for scope in program.outcome(person).boxes:
            assert f"{scope}, granted" in scopes
        assert "projects:delete, missing" in scopes
        window.says("identity.countdown", "59 minutes left")

        assert window.says("console.url", "/v1/projects") == "/v1/projects"
        window.press("console.send")
        window.says("response.status", "200")
        shown = window.wait("response.body").description  # the lines in sight, as a screen reader has them
        called = program.run("call", "sandbox", "GET", "/v1/projects").done().json()
        first = called["data"][0]
        assert f'"id": "{first["id"]}"' in shown
        assert f'"name": "{first["name"]}"' in shown

        before = program.run("token", "sandbox", "--reveal", reveals=True).done().out
        window.press("identity.refresh")
        window.desktop.until(lambda: program.run("token", "sandbox", "--reveal", reveals=True).out != before)
        program.learn()
        window.press("identity.sign_out")
        window.desktop.until(lambda: program.run("token", "sandbox").status == 3)
        assert window.interrupt() == 0


def test_the_window_opens_where_it_was_left(program: Program) -> None:
    program.signin("sandbox")
    with open_window(program) as window:
        assert window.says("identity.account", "@") == "ada@sandbox.local"
        window.keys("ctrl+2")
        window.wait("token.verdict")
        assert window.interrupt() == 0
    with open_window(program) as window:
        window.wait("token.verdict")
        window.keys("ctrl+1", "ctrl+Return")
        window.says("response.status", "200")


def test_a_denied_consent_can_be_started_again(program: Program) -> None:
    person = seated(program, deny=True)
    with open_window(program) as window:
        window.press("home.sandbox.start")
        assert "You did not allow access" in program.outcome(person).text
        window.says("signin.headline", "not")
        person = program.changes_mind(person)
        window.press("signin.try_again")
        program.outcome(person)
        assert window.says("identity.account", "@") == "ada@sandbox.local"
        program.learn()


def test_without_a_browser_the_link_is_offered_and_the_wait_can_be_ended(program: Program) -> None:
    program.environment["BROWSER"] = ""
    with open_window(program) as window:
        window.press("home.sandbox.start")
        window.press("signin.copy_link")
        window.press("signin.cancel")
        window.wait("home.sandbox.start")


def test_a_slow_answer_can_be_cancelled(program: Program) -> None:
    with program.sandbox() as issuer:
        program.signin("sandbox")
        with open_window(program) as window:
            window.wait("console.send")
            httpx2.post(f"{issuer}/sandbox/faults", json={"on": ["slow"]}).raise_for_status()
            window.press("console.send")
            window.press("response.cancel")
            window.wait("response.empty")
            httpx2.post(f"{issuer}/sandbox/faults", json={"on": []}).raise_for_status()
            window.press("console.send")
            window.says("response.status", "200")


def test_with_the_keyboard_alone(program: Program) -> None:
    person = seated(program)
    with open_window(program) as window:
        window.wait("home.sandbox.start")
        for _ in range(20):
            if window.focused().endswith("home.sandbox.start"):
                break
            window.keys("Tab")
        assert window.focused().endswith("home.sandbox.start")
        window.keys("space")
        program.outcome(person)
        program.learn()
        window.says("identity.account", "@")
        window.keys("ctrl+Return")
        window.says("response.status", "200")


def test_pictures_of_the_window(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    program.run("--snapshot", str(target)).done()
    assert target.read_bytes().startswith(b"\x89PNG")
