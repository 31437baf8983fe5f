"""The real console receives a large answer; prints what that took as JSON. Arguments: API address, megabytes."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from statistics import median, quantiles
from typing import Any, cast

os.environ["QT_API"] = "pyside6"

import httpx2
import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop_app.context import AppContext
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import received
from desktop_app.ui import theme
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.services import from_context
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import Navigator
from desktop_app.ui.widgets.code.view import CodeView
from tests.bench.measure import resident_megabytes

_FRAME = 0.016
_FLOORS = 5


class NoWindow:
    """Stands where the window would: nobody goes anywhere here."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_, **__: None


class Paints(QObject):
    """Notes when a text view was painted with something in it."""

    def __init__(self, *views: CodeView) -> None:
        super().__init__()
        self.at: float | None = None
        self._views = views
        for view in views:
            view.pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and self.at is None
        if painted and any(len(view.pane.document.source) for view in self._views if view.isVisible()):
            asyncio.get_running_loop().call_soon(self._note)  # after the painting itself
        return False

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


class Delays:
    """How late the loop comes back to a coroutine that only wants a millisecond."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.peak = 0.0

    async def watch(self) -> None:
        """Measure until cancelled."""
        looked = 0.0
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            self.seconds.append(now - before - 0.001)
            if now - looked > 0.02:
                looked, self.peak = now, max(self.peak, resident_megabytes(os.getpid()))


async def floor(url: str) -> float:
    """Seconds that plain httpx2 takes to receive the same (median)."""
    taken = []
    async with httpx2.AsyncClient(timeout=60) as plain:
        for _ in range(_FLOORS):
            started = time.perf_counter()
            async with plain.stream("GET", url) as answer:
                async for _ in answer.aiter_bytes():
                    pass
            taken.append(time.perf_counter() - started)
    return median(taken)


async def scroll_and_find(view: CodeView) -> None:
    """What a person does with a long text: leaf through it, jump to its end, look for a word."""
    bar = view.pane.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        await asyncio.sleep(_FRAME)
    view.open_find()
    view._bar.field.setText("Project 1234")
    while not view._search.done:  # noqa: ASYNC110 - there is no event for it
        await asyncio.sleep(_FRAME)
    view.close_find()


async def measure(api: str, megabytes: int) -> dict[str, Any]:
    """Send one request from the console."""
    url = f"{api}/json/{megabytes}"
    plain = await floor(url) if megabytes <= 50 else 0.0
    context = AppContext(environ=dict(os.environ))
    profile = await context.profile("plain")
    await context.tokens.save(received.pasted(Secret("t"), profile, account="pasted", now=context.clock.now()))
    page = ConsolePage(from_context(context), cast(Navigator, NoWindow()), Memory(None))
    page.resize(1216, 872)
    page.show()
    await page.presenter.show("plain")
    page.presenter.edit_target("/json/0")
    await page.presenter.send()  # everything is imported and connected now
    page.presenter.edit_target(f"/json/{megabytes}")
    await asyncio.sleep(1.0)
    page.response.release()
    idle = resident_megabytes(os.getpid())
    views = page.response.views
    paints, delays = Paints(page.response.live.text, views.pretty, views.raw), Delays()
    watching = asyncio.create_task(delays.watch())
    started = time.perf_counter()
    await page.presenter.send()
    shown = page.response.views.currentWidget()
    assert isinstance(shown, CodeView)
    whole = time.perf_counter() - started
    while not shown.pane.document.index.complete:  # noqa: ASYNC110 - there is no event for it
        await asyncio.sleep(_FRAME)
    await scroll_and_find(shown)
    watching.cancel()
    await asyncio.sleep(0.5)
    assert paints.at is not None
    result = {
        "floor": plain, "first": paints.at - started, "whole": whole, "idle": idle, "peak": delays.peak,
        "after": resident_megabytes(os.getpid()), "p99": quantiles(delays.seconds, n=100)[98],
        "worst": max(delays.seconds), "rows": len(shown.pane.document.index),
    }  # fmt: skip
    page.response.release()
    page.presenter.close()
    await context.aclose()
    return result


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    theme.install(app, theme.Mode.LIGHT)
    loop = qasync.QEventLoop(app)
    with loop:
        print(json.dumps(loop.run_until_complete(measure(sys.argv[1], int(sys.argv[2])))), flush=True)


main()
