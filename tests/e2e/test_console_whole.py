"""A day at the console in the real window: what one part of it leaves, the next one has to understand."""

import json
import signal
from pathlib import Path

import httpx2
import pytest

from tests.e2e.window import Window, open_window
from tests.helpers.processes import read_error_line
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

POSTMAN = {
    "info": {"name": "Projects", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "variable": [{"key": "count", "value": "2"}],
    "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "left-behind-0123456789"}]},
    "item": [
        {"name": "first two", "request": {"method": "GET", "url": {"raw": "{{baseUrl}}/v1/projects?limit={{count}}"}}},
        {"name": "me", "request": {"method": "GET", "url": {"raw": "{{baseUrl}}/v1/me"}}},
    ],
}


def sign_in(program: Program) -> None:
    """Sign in to the sandbox; what a person sees of that is the matter of other tests."""
    process = program.start("signin", "sandbox", "--no-open")
    program.robot(read_error_line(process, seconds=60), deliver=True)
    program.finish(process).done()
    program.learn()


def requests_of(program: Program) -> Path:
    """Where the saved requests of the sandbox's connection are."""
    return program.home / "data" / "requests" / "sandbox"


def command(window: Window, words: str) -> None:
    """Run what the palette finds first for `words`, once it has found something."""
    window.keys("ctrl+k")
    window.wait("palette.find").type(words)
    window.desktop.until(lambda: words in window.wait("palette.list").name.lower())
    window.keys("Return")


def write(window: Window, words: str) -> None:
    """Type on the keyboard."""
    window.screen.xdotool("type", "--delay", "5", words)


def type_address(window: Window, address: str) -> None:
    """Begin another request."""
    window.keys("ctrl+t")
    write(window, address)
    window.says("console.url", address)


def faults(issuer: str, *names: str) -> None:
    """Let the sandbox misbehave like this from now on."""
    httpx2.post(f"{issuer}/sandbox/faults", json={"on": names}).raise_for_status()


def test_a_collection_is_imported_edited_saved_and_run(program: Program) -> None:
    file, environments = requests_of(program) / "Imported.http", requests_of(program) / "http-client.env.json"
    with program.sandbox() as issuer:
        sign_in(program)
        with open_window(program) as window:
            window.says("console.url", "/v1/projects")
            command(window, "import requests")
            window.wait("import.pasted").type(json.dumps(POSTMAN))
            window.press("import.yes")
            window.desktop.until(file.exists)
            command(window, "first two")
            window.says("console.url", "{{baseUrl}}")

            window.keys("ctrl+Return")
            window.says("response.problem.title", "baseUrl")
            window.press("response.values")
            window.press("environments.new")
            window.wait("environments.name.field").type("dev")
            window.press("environments.name.yes")
            window.press("environments.values.add")
            window.wait("environments.values.1.name")
            write(window, "baseUrl")
            window.keys("Tab")
            write(window, issuer)
            window.press("environments.done")
            window.desktop.until(environments.exists)
            window.says("console.environment", "dev")
            window.keys("ctrl+Return")
            window.says("response.status", "200")

            window.keys("ctrl+l", "End")
            write(window, "&sort=name")
            window.keys("ctrl+s")
            window.desktop.until(lambda: "sort=name" in file.read_text())
            assert window.interrupt() == 0
        assert "left-behind" not in file.read_text()
        ran = program.run("run", str(file), "--name", "first two", "--profile", "sandbox", "--env", "dev").done()
        assert [each["name"] for each in ran.json()["data"]] == sorted(each["name"] for each in ran.json()["data"])
        assert len(ran.json()["data"]) == 2
        with open_window(program) as window:
            window.says("console.url", "sort=name")
            window.says("console.environment", "dev")
            window.keys("ctrl+Return")
            window.says("response.status", "200")
            assert window.interrupt() == 0


def test_production_asks_and_a_scope_is_asked_for(program: Program) -> None:
    sign_in(program)
    requests_of(program).mkdir(parents=True)
    (requests_of(program) / "http-client.env.json").write_text('{"live": {"$production": true, "title": "Oak"}}')
    tabs = program.home / "data" / "tabs" / "sandbox.json"
    tabs.parent.mkdir()
    tabs.write_text('{"format": 1, "environment": "live"}')
    person = program.person()
    program.environment["BROWSER"] = program.browser(person)
    with open_window(program) as window:
        window.says("console.url", "/v1/projects")
        assert "production" in window.says("console.environment", "live")
        command(window, "create a project")
        window.says("console.explanation.title", "Create a project")
        window.keys("ctrl+Return")
        window.says("console.production.title", "POST")
        window.press("console.production.no")
        window.wait("response.empty")
        window.keys("ctrl+Return")
        window.press("console.production.yes")
        window.says("response.status", "201")

        command(window, "publish")
        window.wait("console.path.1.value")
        window.keys("ctrl+l")
        write(window, "/v1/sites/site_1/publish")
        window.keys("ctrl+Return")
        window.says("response.problem.title", "sites:publish")
        window.press("response.request_scope")
        assert "sites:publish" in program.outcome(person).boxes
        program.learn()
        window.says("console.url", "publish")
        window.keys("ctrl+Return")
        window.desktop.until(lambda: "Not sent" not in window.read("response.status"))
        assert window.interrupt() == 0


def test_what_was_sent_is_starred_and_opened_again(program: Program) -> None:
    sign_in(program)
    with open_window(program) as window:
        window.says("console.url", "/v1/projects")
        type_address(window, "/v1/me?of=history")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        window.keys("ctrl+w", "ctrl+h")
        window.wait("history.find").type("of=history")
        window.desktop.until(lambda: "/v1/me?of=history, 200" in window.desktop.words())
        window.keys("Down", "s")
        found = ("history", "--search", "of=history", "--json")
        window.desktop.until(lambda: [each["starred"] for each in program.run(*found).done().json()] == [True])
        window.press("history.open")
        window.says("console.url", "/v1/me?of=history")
        window.keys("ctrl+Return")
        window.says("response.status", "200")
        assert window.interrupt() == 0


def test_events_are_stopped_and_a_socket_talks(program: Program) -> None:
    requests_of(program).mkdir(parents=True)
    (requests_of(program) / "words.http").write_text(
        "### words one by one\nPOST /v1/generations\nContent-Type: application/json\n\n"
        '{"prompt": "a very long text", "stream": true}\n'
    )
    with program.sandbox() as issuer:
        sign_in(program)
        with open_window(program) as window:
            window.says("console.url", "/v1/projects")
            command(window, "words one by one")
            window.says("console.url", "/v1/generations")
            window.keys("ctrl+Return")
            window.press("response.live.stop")
            window.says("response.status", "20")
            window.wait("response.body")
            type_address(window, f"ws{issuer.removeprefix('http')}/v1/echo")
            window.keys("ctrl+Return")
            window.wait("socket.field")
            window.says("socket.state", "Connected")
            window.wait("socket.field").type("hello")
            window.press("socket.send")
            window.desktop.until(lambda: window.desktop.words().count("hello") >= 2)
            window.press("socket.end")
            assert window.interrupt() == 0


def test_killed_with_a_large_answer_nothing_odd_is_left(program: Program) -> None:
    bodies = program.home / "cache" / "bodies"
    with program.sandbox() as issuer:
        sign_in(program)
        faults(issuer, "body-50mb")
        with open_window(program) as window:
            window.says("console.url", "/v1/projects")
            window.keys("ctrl+Return")
            window.desktop.until(lambda: bodies.exists() and any(bodies.iterdir()))
            window.process.send_signal(signal.SIGKILL)
            window.process.wait(20)
        assert any(bodies.iterdir())
        with open_window(program) as window:
            window.says("console.url", "/v1/projects")
            window.desktop.until(lambda: not any(bodies.iterdir()))
            assert window.desktop.find("crash.copy") is None
            window.keys("ctrl+Return")
            window.says("response.size", "MB", seconds=60)
            window.wait("response.body")
            faults(issuer)
            assert window.interrupt() == 0
        assert not any(bodies.iterdir())
