"""What every test gets: a home of its own, and no unexpected warning, thread or child process left behind."""

import logging
import os
import re
import signal
import threading
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.processes import alive_with

if TYPE_CHECKING:
    from tests.helpers.desk import Desk
    from tests.helpers.program import Program

_GRACE = 5.0  # seconds for threads and processes that were told to end


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers of this file."""
    config.addinivalue_line("markers", "logs(pattern): the test is meant to log warnings that match the pattern")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test printed goes to another process when tests run side by side, and half a letter can't go there."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty FRAMER_DESK_HOME that nothing outlives: a process which still uses it at the end fails the test."""
    for name in [name for name in os.environ if name.startswith("FRAMER_")]:
        monkeypatch.delenv(name)
    folder = tmp_path / "home"
    monkeypatch.setenv("FRAMER_DESK_HOME", str(folder))
    yield folder
    users = _wait_until_gone(lambda: alive_with("FRAMER_DESK_HOME", str(folder)))
    for pid in users:
        os.kill(pid, signal.SIGKILL)
    assert not users, f"still running with this home: {list(users.values())}"


@pytest.fixture
def program(tmp_path: Path, home: Path) -> Iterator["Program"]:
    """The installed program with an unlocked keyring and nothing else; afterwards no secret may have leaked."""
    from tests.helpers.program import installed

    with installed(tmp_path, home) as running:
        yield running


@pytest.fixture
async def desk(home: Path) -> AsyncIterator["Desk"]:
    """`framer-desk` as a script runs it, in this home."""
    from tests.helpers.desk import Desk

    made = Desk(home)
    yield made
    await made.aclose()


class _Collector(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self.emit = records.append  # type: ignore[assignment]


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or an error in our log fails the test, unless `@pytest.mark.logs(pattern)` announces it."""
    records: list[logging.LogRecord] = []
    handler = _Collector(records)
    root = logging.getLogger("framer_desk")
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    expected = [mark.args[0] for mark in request.node.iter_markers("logs")]
    messages = [record.getMessage() for record in records]
    unexpected = [text for text in messages if not any(re.search(pattern, text) for pattern in expected)]
    assert not unexpected, f"unexpected in the log: {unexpected}"
    silent = [pattern for pattern in expected if not any(re.search(pattern, text) for text in messages)]
    assert not silent, f"announced by the test but never logged: {silent}"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that the test started and did not end fails it. Daemon threads may be waiting for a person: not they."""
    before = set(threading.enumerate())

    def left() -> dict[int, str]:
        return {id(t): t.name for t in threading.enumerate() if t not in before and not t.daemon}

    yield
    names = _wait_until_gone(left)
    assert not names, f"threads left running: {sorted(names.values())}"


def _wait_until_gone(look: Callable[[], dict[int, str]]) -> dict[int, str]:
    """What is still there after a while: things end a moment after they were told to."""
    deadline = time.monotonic() + _GRACE
    while (found := look()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return found
