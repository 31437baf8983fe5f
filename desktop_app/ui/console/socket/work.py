"""Joins the pane of WebSockets to the console: one talk for each tab, beside the answers of requests."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import RequestProblem
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.request import outgoing
from desktop_app.ui.console.services import OpenSocket
from desktop_app.ui.console.socket.talk import Talk, is_socket
from desktop_app.ui.console.variables.values import missing_problem
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.tab_order import put_after

if TYPE_CHECKING:
    from desktop_app.ui.console.socket.panel import SocketPanel


class SocketWork:
    """`pane` shows what `answers` shows, or the talk of the tab in front where its address is that of a WebSocket."""

    def __init__(
        self, answers: QWidget, presenter: ConsolePresenter, tasks: Tasks, opening: OpenSocket | None
    ) -> None:  # fmt: skip
        """opening: None where there are no WebSockets."""
        self.pane = QStackedWidget()
        self.pane.addWidget(answers)
        self._answers = answers
        self._presenter = presenter
        self._tasks = tasks
        self._opening = opening
        self._talks: dict[int, Talk] = {}

    @cached_property
    def panel(self) -> SocketPanel:
        """Shows one talk. Made when the first address of a WebSocket is in front."""
        from desktop_app.ui.console.socket.panel import SocketPanel

        made = SocketPanel()
        made.connect_wanted.connect(self.connect)
        made.end_wanted.connect(self.end)
        made.said.connect(self._say)
        self.pane.addWidget(made)
        put_after(self._answers, made)
        return made

    @property
    def wanted(self) -> bool:
        """Whether the address in front is that of a WebSocket."""
        return self._opening is not None and is_socket(self._presenter.desk.draft.path)

    def show(self) -> None:
        """Show what fits the tab in front."""
        if self.wanted:
            self.panel.show_talk(self._talk(self._presenter.desk))
        self.pane.setCurrentWidget(self.panel if self.wanted else self._answers)

    def connect(self) -> None:
        """Connect the tab in front, anew where it was connected."""
        desk = self._presenter.desk
        self._tasks.start(self._hold(desk, self._talk(desk)), key=_key(desk.key))

    def end(self) -> None:
        """End the talk of the tab in front."""
        self._tasks.cancel(_key(self._presenter.desk.key))

    def drop(self, key: int) -> None:
        """The tab with this key was closed."""
        self._tasks.cancel(_key(key))
        self._talks.pop(key, None)

    async def _hold(self, desk: Desk, talk: Talk) -> None:
        assert self._opening is not None
        variables = desk.api.values.variables(self._presenter.ask)
        try:
            filled = await outgoing.filled(desk.draft, variables)
        except RequestProblem as error:
            raise missing_problem(error) from error
        request = replace(outgoing.request(filled), secrets=tuple(variables.used))
        await talk.hold(self._opening(desk.name, request))

    def _say(self, text: str) -> None:
        self._tasks.start(self._talk(self._presenter.desk).send(text))

    def _talk(self, desk: Desk) -> Talk:
        if desk.key not in self._talks:
            self._talks[desk.key] = Talk(self._presenter.services.clock, self._changed)
        return self._talks[desk.key]

    def _changed(self) -> None:
        if self.wanted:
            self.panel.show_talk(self._talk(self._presenter.desk))


def _key(key: int) -> str:
    return f"socket {key}"
