"""The checks of `test`, in their order. pytest comes last, so that its summary ends the output."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from machine.words import note, step

MOST_AT_ONCE = 4
"""Each may start a browser."""
FAST_FOLDERS = ("tests/unit", "tests/contract", "tests/ui")


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name for the person, and the command that makes it."""

    name: str
    command: tuple[str, ...]


def static_checks(scripts: Path) -> list[Check]:
    """What is checked without running the program; `scripts` is the folder of the environment's programs."""
    return [
        Check("ruff", (str(scripts / "ruff"), "check", ".")),
        Check("ruff format", (str(scripts / "ruff"), "format", "--check", ".")),
        Check("mypy", (str(scripts / "mypy"),)),
        Check("import contracts", (str(scripts / "lint-imports"),)),
        Check("spelling", (str(scripts / "codespell"),)),
    ]


def pytest_command(python: Path, *, fast: bool, arguments: Sequence[str], cores: int = 1) -> list[str]:
    """The pytest command; `fast` leaves out the tests that start the whole program or others' servers.

    With several `cores`, whole files of tests run side by side.
    """
    folders = FAST_FOLDERS if fast else ()
    together = ("-n", str(min(cores, MOST_AT_ONCE)), "--dist", "loadfile") if cores > 1 else ()
    return [str(python), "-m", "pytest", *together, *folders, *arguments]


def run_static(checks: Sequence[Check], root: Path, environ: Mapping[str, str]) -> list[tuple[Check, int]]:
    """Run all `checks` in `root`, showing what those that fail say; gives each with its exit status."""
    results = []
    for check in checks:
        step(check.name)
        result = subprocess.run(
            check.command, cwd=root, env=dict(environ), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if result.returncode != 0:
            print(result.stdout, flush=True)
        results.append((check, result.returncode))
    for check, status in results:
        note(f"{'passed' if status == 0 else 'FAILED'}  {check.name}")
    return results


def first_failure(statuses: Sequence[int]) -> int:
    """The exit status of the whole: that of the first check that failed, 0 where none did."""
    return next((status for status in statuses if status != 0), 0)
