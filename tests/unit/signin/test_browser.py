"""Which browser is started, how, and what it gets to see. Scripts in a folder of their own play the browsers."""

import asyncio
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.signin import browser
from desktop_app.core.signin.browser import browser_environment, find_browser, open_browser

URL = "https://id.example.com/authorize?client_id=framer-desk&state=abc&scope=a%20b"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only folder of programs that a test's computer has. No program is cut short, none outlives the test."""
    monkeypatch.setattr(browser, "PATIENCE", 30.0)
    programs = tmp_path / "bin"
    programs.mkdir()
    yield programs
    for thread in threading.enumerate():
        if thread.name.startswith("browser "):
            thread.join(10)


def program(folder: Path, name: str, lines: str = "") -> Path:
    """A program that notes its arguments in a file `NAME.args` beside it, runs `lines` and is done."""
    path = folder / name
    path.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{path}.args"\n{lines}\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


async def arguments(path: Path) -> list[str]:
    """What a program was started with, read once it has ended."""
    for thread in threading.enumerate():
        if thread.name == f"browser {path.name}":
            await asyncio.to_thread(thread.join, 10)
    return path.with_name(f"{path.name}.args").read_text().splitlines()


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("mine %s", [URL]),
        ("mine %s &", [URL]),
        ("mine", [URL]),
        ("mine --new-window", ["--new-window", URL]),
        ("mine '--title=my page' --app=%s", ["--title=my page", f"--app={URL}"]),
        ("missing %s:mine %s", [URL]),
        ("broken 'quote:mine", [URL]),
        (":mine", [URL]),
    ],
)
async def test_browser_variable(folder: Path, variable: str, expected: list[str]) -> None:
    mine = program(folder, "mine")
    environ = {"BROWSER": variable, "PATH": str(folder)}
    assert await open_browser(URL, environ=environ, platform="linux")
    assert await arguments(mine) == expected
    assert find_browser(environ, "linux") == str(mine)


async def test_a_browser_that_fails_gives_way_to_the_next(folder: Path) -> None:
    program(folder, "failing", "exit 3")
    other = program(folder, "other")
    environ = {"BROWSER": "failing %s:other %s", "PATH": str(folder)}
    assert await open_browser(URL, environ=environ, platform="linux")
    assert await arguments(other) == [URL]


async def test_a_file_that_is_no_program_gives_way_too(folder: Path) -> None:
    (folder / "mine").write_text("not a program")
    (folder / "mine").chmod(0o755)
    assert not await open_browser(URL, environ={"BROWSER": "mine &", "PATH": str(folder)}, platform="linux")


@pytest.mark.parametrize("variable", ["lasting %s", "lasting %s &"])
async def test_does_not_wait_for_the_browser_to_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setattr(browser, "PATIENCE", 0.2)
    gate = folder / "gate"
    os.mkfifo(gate)
    lasting = program(folder, "lasting", f'read line < "{gate}"')
    assert await open_browser(URL, environ={"BROWSER": variable, "PATH": str(folder)}, platform="linux")
    watcher = next(thread for thread in threading.enumerate() if thread.name == "browser lasting")
    assert watcher.is_alive()
    assert watcher.daemon
    await asyncio.to_thread(gate.write_text, "end\n")
    assert await arguments(lasting) == [URL]
    assert not watcher.is_alive()


async def test_the_loop_goes_on_while_a_browser_starts(folder: Path) -> None:
    gate = folder / "gate"
    os.mkfifo(gate)
    program(folder, "slow", f'read line < "{gate}"; exit 5')
    opening = asyncio.create_task(open_browser(URL, environ={"BROWSER": "slow", "PATH": str(folder)}, platform="linux"))
    await asyncio.to_thread(gate.write_text, "now\n")  # only a running loop gets here before the script ends
    assert await opening is False


async def test_sees_none_of_our_secrets_and_none_of_our_streams(folder: Path) -> None:
    env = folder / "env"
    open_files = f'(/bin/readlink /proc/$$/fd/0; /bin/readlink /proc/$$/fd/1; /bin/readlink /proc/$$/fd/2) > "{env}.fd"'
    mine = program(folder, "mine", f'/usr/bin/env > "{env}"; {open_files}; echo noise; echo noise >&2')
    secrets = {
        "FRAMER_DESK_VAULT_PASSPHRASE": "hush-1",
        "FRAMER_DESK_TOKEN": "hush-2",
        "FRAMER_DESK_SANDBOX_TOKEN_2": "hush-3",
        "FRAMER_API_KEY": "hush-4",
        "ORCHARD_CLIENT_SECRET": "hush-5",
    }
    environ = {"BROWSER": "mine", "PATH": str(folder), "FRAMER_DESK_HOME": "/somewhere", **secrets}
    assert await open_browser(URL, drop=["ORCHARD_CLIENT_SECRET"], environ=environ, platform="linux")
    await arguments(mine)
    seen = env.read_text()
    assert "hush" not in seen
    assert "FRAMER_DESK_HOME=/somewhere" in seen
    assert env.with_name("env.fd").read_text().split() == ["/dev/null"] * 3


def test_a_frozen_build_gives_back_the_loaders_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {
        "LD_LIBRARY_PATH": "/opt/bundle/_internal:/usr/local/lib",
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
        "QT_PLUGIN_PATH": "/opt/bundle/_internal/plugins",
        "EDITOR_ORIG": "vi",
    }
    assert browser_environment(environ) == environ
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/bundle/_internal", raising=False)
    assert browser_environment(environ) == {"LD_LIBRARY_PATH": "/usr/local/lib", "EDITOR_ORIG": "vi"}
    del environ["LD_LIBRARY_PATH_ORIG"]
    assert "LD_LIBRARY_PATH" not in browser_environment(environ)


@pytest.mark.parametrize(
    ("environ", "platform", "programs", "found"),
    [
        ({}, "linux", ["xdg-open", "firefox"], None),
        ({"DISPLAY": ":0"}, "linux", [], None),
        ({"DISPLAY": ":0"}, "linux", ["firefox", "xdg-open"], "xdg-open"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", ["firefox"], "firefox"),
        ({"BROWSER": "missing"}, "linux", ["xdg-open"], None),
        ({"BROWSER": "missing", "DISPLAY": ":0"}, "linux", ["xdg-open"], "xdg-open"),
        ({"BROWSER": "mine", "DISPLAY": ":0"}, "linux", ["xdg-open", "mine"], "mine"),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["rundll32.exe"], "rundll32.exe"),
        ({"WSL_INTEROP": "/run/1", "DISPLAY": ":0"}, "linux", ["wslview", "xdg-open"], "wslview"),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", ["xdg-open"], None),
        ({}, "win32", ["rundll32.exe"], "rundll32.exe"),
    ],
)
async def test_finds_what_the_computer_has(
    folder: Path, environ: dict[str, str], platform: str, programs: list[str], found: str | None
) -> None:
    for name in programs:
        program(folder, name)
    environ = {**environ, "PATH": str(folder)}
    assert find_browser(environ, platform) == (str(folder / found) if found else None)
    assert await open_browser(URL, environ=environ, platform=platform) is bool(found)


async def test_windows_gets_the_address_without_a_shell(folder: Path) -> None:
    rundll = program(folder, "rundll32.exe")
    assert await open_browser(URL, environ={"PATH": str(folder)}, platform="win32")
    assert await arguments(rundll) == ["url.dll,FileProtocolHandler", URL]


async def test_macos_uses_open(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opener = program(folder, "open")
    monkeypatch.setattr(browser, "_MACOS", str(opener))
    assert await open_browser(URL, environ={}, platform="darwin")
    assert await arguments(opener) == [URL]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "--help",
        "",
        "https://",
        "https://[::1/",
        "https://id.example.com/a b",
        'https://id.example.com/"&calc&"',
        "https://id.example.com/\nX",
        "https://id.exämple.com/",
    ],
)
async def test_opens_web_addresses_alone(folder: Path, url: str) -> None:
    mine = program(folder, "mine")
    with pytest.raises(ProtocolProblem) as caught:
        await open_browser(url, environ={"BROWSER": "mine", "PATH": str(folder)}, platform="linux")
    assert caught.value.code == "not_a_web_address"
    assert not mine.with_name("mine.args").exists()
