"""When the environment is made again, where a window can be shown, and what the tests get to see of the person."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from machine import checks, display, environment, nodejs, throwaway
from machine.environment import Environment, stamp_text, stamped_extras

BOOTSTRAP = Path(__file__).parents[3] / "packaging" / "bootstrap.py"


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "packaging" / "constraints.txt").write_text("h11==1\n")
    return Environment(tmp_path)


def test_a_stamp_vouches_for_its_own_inputs_only() -> None:
    text = stamp_text("abc", {"test", "desktop"})
    assert stamped_extras(text, "abc") == {"desktop", "test"}
    assert stamped_extras(text, "xyz") == set()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "null", '{"inputs": "abc"}', '{"inputs": "abc", "extras": 3}'])
def test_a_damaged_stamp_vouches_for_nothing(text: str) -> None:
    assert stamped_extras(text, "abc") == set()


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt"])
def test_a_change_of_what_is_installed_changes_the_inputs(checkout: Environment, name: str) -> None:
    before = checkout.inputs()
    assert checkout.inputs() == before
    (checkout.root / name).write_text("something else\n")
    assert checkout.inputs() != before


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:dpi=96"}, "linux", False),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_a_window_can_be_shown(environ: dict[str, str], platform: str, expected: bool) -> None:
    assert display.can_show_window(environ, platform) is expected


def test_a_keyring_needs_a_session_bus(tmp_path: Path) -> None:
    assert not display.may_have_keyring({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    (tmp_path / "bus").touch()
    assert display.may_have_keyring({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    assert display.may_have_keyring({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}, "linux")
    assert display.may_have_keyring({}, "darwin")


def test_tests_see_no_folder_and_no_key_of_the_person(tmp_path: Path) -> None:
    environ = {"HOME": "/home/me", "PATH": "/bin", "FRAMER_API_KEY": "k", "FRAMER_DESK_VAULT": "system", "BROWSER": "b"}
    made = throwaway.test_environment(environ, tmp_path / "bin", tmp_path / "home", tmp_path / "cache")
    assert not {"FRAMER_API_KEY", "FRAMER_DESK_VAULT", "BROWSER"} & made.keys()
    assert made["PATH"].split(os.pathsep) == [str(tmp_path / "bin"), "/bin"]
    assert made["QT_QPA_PLATFORM"] == "offscreen"
    assert [name for name, value in made.items() if "/home/me" in value] == ["npm_config_userconfig"]


def test_the_keyring_session_is_used_only_where_it_can_be_made() -> None:
    command = ["pytest", "-q"]
    with_tools = throwaway.in_keyring_session(Path("py"), command, "linux", lambda name: name)
    assert with_tools == ["py", "-m", "tests.helpers.keyring_session", "pytest", "-q"]
    assert throwaway.in_keyring_session(Path("py"), command, "linux", lambda name: None) == command
    assert throwaway.in_keyring_session(Path("py"), command, "darwin", lambda name: name) == command


def test_arguments_reach_pytest_and_fast_narrows_the_folders() -> None:
    command = checks.pytest_command(Path("py"), fast=False, arguments=["-k", "loopback"])
    assert command == ["py", "-m", "pytest", "-k", "loopback"]
    command = checks.pytest_command(Path("py"), fast=True, arguments=["-x"])
    assert command == ["py", "-m", "pytest", "tests/unit", "tests/contract", "tests/ui", "-x"]


@pytest.mark.parametrize(("cores", "together"), [(1, []), (2, ["-n", "2", "--dist", "loadfile"]),
                                                 (16, ["-n", "4", "--dist", "loadfile"])])  # fmt: skip
def test_files_of_tests_run_side_by_side_on_several_cores(cores: int, together: list[str]) -> None:
    command = checks.pytest_command(Path("py"), fast=False, arguments=["-x"], cores=cores)
    assert command == ["py", "-m", "pytest", *together, "-x"]


def test_every_check_runs_and_the_first_failure_is_the_status(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    ones = [
        checks.Check(name, (sys.executable, "-c", f"import sys; print('from {name}'); sys.exit({status})"))
        for name, status in (("good", 0), ("bad", 3), ("worse", 2))
    ]
    results = checks.run_static(ones, tmp_path, os.environ)
    assert checks.first_failure([status for _, status in results]) == 3
    output = capfd.readouterr()
    assert output.out.split("\n\n") == ["from bad", "from worse", ""]
    assert [line.split() for line in output.err.splitlines()[-3:]] == [
        ["passed", "good"],
        ["FAILED", "bad"],
        ["FAILED", "worse"],
    ]


def test_no_failure_is_status_zero() -> None:
    assert checks.first_failure([0, 0]) == 0


def test_an_environment_that_is_ready_is_left_alone(checkout: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_works", lambda python: True)
    monkeypatch.setattr(environment, "_install", lambda *args: pytest.fail("installed again"))
    checkout.folder.mkdir()
    checkout.stamp.write_text(stamp_text(checkout.inputs(), {"desktop", "test"}))
    environment.ensure(checkout, {"desktop"})


def test_installing_more_keeps_what_is_there(checkout: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[set[str]] = []
    monkeypatch.setattr(environment, "_works", lambda python: True)
    monkeypatch.setattr(environment, "_install", lambda place, extras: asked.append(extras))
    checkout.folder.mkdir()
    checkout.stamp.write_text(stamp_text(checkout.inputs(), {"desktop"}))
    environment.ensure(checkout, {"desktop", "test"})
    assert asked == [{"desktop", "test"}]
    assert stamped_extras(checkout.stamp.read_text(), checkout.inputs()) == {"desktop", "test"}


def test_bootstrap_says_how_it_is_used_from_any_folder(tmp_path: Path) -> None:
    result = subprocess.run([sys.executable, BOOTSTRAP, "--help"], cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 0
    assert "start the program" in result.stdout
    assert "run every check" in result.stdout


def test_an_old_python_is_told_what_is_needed(tmp_path: Path) -> None:
    pretend = tmp_path / "pretend.py"
    pretend.write_text(
        "import runpy, sys\n"
        "sys.version_info = (3, 9, 2)\n"
        f"sys.argv = ['packaging/bootstrap.py', 'run']\nrunpy.run_path({str(BOOTSTRAP)!r})\n"
    )
    result = subprocess.run([sys.executable, pretend], capture_output=True, text=True)
    assert result.returncode == 1
    first, second = result.stderr.splitlines()
    assert first == "Framer Desk needs Python 3.11 or newer; this is Python 3.9."
    assert second.startswith("Try: install python3.11 (or newer) and run it with that: python3.11 ")
    assert second.endswith("bootstrap.py run")


def test_an_old_python_can_read_the_file_that_says_so() -> None:
    ast.parse(BOOTSTRAP.read_text(), feature_version=(3, 6))


@pytest.mark.parametrize(
    ("version", "expected"), [("v20.0.0\n", True), ("v24.19.0\n", True), ("v18.20.4\n", False), ("", False)]
)
def test_which_node_is_recent_enough(version: str, expected: bool) -> None:
    assert nodejs.is_recent(version) is expected
