"""What the menu of Pretty does with the value at the caret: copies it or its path, or refers to it."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.console.answer.views import Views
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.code.lines import Source
from desktop_app.ui.widgets.json import outline as json_outline


class Picking(QObject):
    """Finds the value in a thread: in a large answer its place among the others has to be counted."""

    def __init__(self, views: Views, tasks: Tasks, refer: Callable[[str], None]) -> None:
        """refer: takes the path of a value that is to be used in another request."""
        super().__init__(views)
        self._views = views
        self._tasks = tasks
        self._refer = refer
        views.value_asked.connect(self._asked)

    def _asked(self, what: str, offset: int) -> None:
        self._tasks.start(self._pick(what, offset), key="picking")

    async def _pick(self, what: str, offset: int) -> None:
        source, at = self._views.json, self._views.at
        with suppress(ValueError):  # another answer took its place meanwhile
            path, text = await asyncio.to_thread(_read, source, offset, wants_text=what == "value")
            if what == "reference":
                self._refer(at + path.removeprefix("$"))
            else:
                QGuiApplication.clipboard().setText(text if what == "value" else at + path.removeprefix("$"))


def _read(source: Source, offset: int, *, wants_text: bool) -> tuple[str, str]:
    """Path and text of the innermost value on the line at `offset`. Raises ValueError where `source` is closed."""
    inside = json_outline.at(source, offset)
    return json_outline.path(inside), json_outline.text(source, inside[-1]) if wants_text else ""
