"""Tests of the window: Qt's loop for coroutines, and no warning of Qt, lost error or running task left behind."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator
from contextlib import asynccontextmanager
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from desktop_app.ui import theme
from desktop_app.ui.shell.main_window import MainWindow
from tests.ui.gallery import window as gallery_window
from tests.ui.samples import World, pictured

Until = Callable[[Callable[[], object]], Awaitable[None]]
_lost: list[dict[str, Any]] = []
_started: list[asyncio.Task[Any]] = []


def _app() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["tests"])
    app.setQuitOnLastWindowClosed(False)  # closing a window would end the loop
    return app


def _new_task(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **details: Any) -> asyncio.Task[Any]:
    task: asyncio.Task[Any] = asyncio.Task(work, loop=loop, **details)
    _started.append(task)
    return task


def _qt_loop() -> asyncio.AbstractEventLoop:
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(_app())
    loop.set_exception_handler(lambda _, context: _lost.append(context))
    loop.set_task_factory(_new_task)  # type: ignore[arg-type]  # the stubs ask for a protocol they hide
    return loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Coroutines of tests in this folder run on Qt's loop."""
    return {"qasync": _qt_loop}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A warning that Qt prints fails the test; the offscreen platform's own remark doesn't."""
    for item in items:
        if _is_here(item):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Loops of finished tests are garbage that holds Qt timers: it is collected here, never in a worker thread."""
    if not _is_here(item):
        return (yield)
    if gc.isenabled() and not gc.get_freeze_count():
        gc.collect()
        gc.freeze()  # whatever is here already is not looked at again for each test
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


def _is_here(item: pytest.Item) -> bool:
    return str(item.path).startswith(os.path.dirname(__file__))  # noqa: PTH120 - a string to compare with


@pytest.fixture(autouse=True)
async def nothing_left() -> AsyncIterator[None]:
    """An error that reached the loop's handler, or a task that still runs at the end, fails the test.

    Set up before every other fixture, so torn down after all of them.
    """
    _lost.clear()
    _started.clear()
    yield
    assert not _lost, [context.get("exception") or context["message"] for context in _lost]
    running = [task for task in _started if not task.done() and task is not asyncio.current_task()]
    assert not running, f"still running: {running}"


@pytest.fixture(autouse=True)
def looks(request: pytest.FixtureRequest) -> Iterator[theme.Theme]:
    """Our theme on the application, light at the start of each test."""
    app = _app()
    try:
        installed = theme.current()
    except RuntimeError:
        installed = theme.install(app, theme.Mode.LIGHT)
    installed.set_mode(theme.Mode.LIGHT)
    yield installed
    for widget in app.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    app.sendPostedEvents()
    app.clipboard().clear()


@pytest.fixture
def until() -> Until:
    """Waits in a coroutine until a condition holds; never use qtbot's waits there, they nest event loops."""

    async def wait(condition: Callable[[], object]) -> None:
        async with asyncio.timeout(5):
            while not condition():  # noqa: ASYNC110 - any condition; there is no one event for it
                await asyncio.sleep(0.002)

    return wait


@pytest.fixture
def world() -> World:
    """The four connections of the design's pictures, without network or disk."""
    return pictured()


@asynccontextmanager
async def opened(world: World) -> AsyncIterator[MainWindow]:
    """The whole window around `world`, started; with the real Token page and empty pages for the rest.

    Not a fixture: between a fixture and its test Qt runs timers without a loop, and tasks must not be stepped then.
    """
    window = await gallery_window(world)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    async with asyncio.timeout(5):
        while not window.isActiveWindow():  # noqa: ASYNC110 - the platform answers when it likes
            await asyncio.sleep(0.002)
    try:
        yield window
    finally:
        await window.end()
        window.hide()
        window.deleteLater()
