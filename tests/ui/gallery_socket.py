"""The pane of WebSockets in all its states: `python -m tests.ui.gallery_socket OUTDIR [WORD]`."""

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from desktop_app.core.api.websocket import Message
from desktop_app.ui.console.socket.panel import SocketPanel
from desktop_app.ui.console.socket.talk import Kind, Said, State, Talk
from tests.ui.drawing import draw
from tests.ui.gallery_pages import StillClock

SIZES = {"wide": (538, 720), "narrow": (788, 330)}
"""The pane's room in a window of 1440 x 900 and of 900 x 620."""
AT = 1_795_528_800.0
LINES: tuple[tuple[Kind, Message], ...] = (
    ("note", "Connected"),
    ("sent", '{"subscribe": "projects", "since": "2026-11-20T08:00:00Z"}'),
    ("received", '{"type": "subscribed", "channel": "projects"}'),
    ("received", '{"type": "changed", "project": {"id": "prj_7Kq2", "name": "Landing page, second try", "pages": 14}}'),
    ("sent", "How are you?"),
    ("received", "Fine. Ω ≈ 3,7 — 谢谢"),
    ("received", bytes(range(64))),
)


def talk(state: State, *lines: tuple[Kind, Message]) -> Talk:
    """A talk in which this was said."""
    made = Talk(StillClock(), lambda: None)
    made.said.extend(Said(kind, message, AT + at * 1.371) for at, (kind, message) in enumerate(lines))
    made.state = state
    return made


def panel(shown: Talk, chosen: int = -1) -> SocketPanel:
    """The pane with `shown` in it; chosen: the message that is."""
    made = SocketPanel()
    made.show_talk(shown)
    made.list.setCurrentIndex(made.list.messages.index(chosen))
    return made


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every state of the pane."""
    yield "socket-closed", lambda: panel(talk("closed"))
    yield "socket-connecting", lambda: panel(talk("connecting"))
    yield "socket-open", lambda: panel(talk("open", *LINES))
    yield "socket-chosen", lambda: panel(talk("open", *LINES), 3)
    yield "socket-bytes", lambda: panel(talk("open", *LINES), 6)
    over: tuple[tuple[Kind, Message], ...] = (*LINES, ("note", "Closed: 1012 restarting"))
    yield "socket-over", lambda: panel(talk("closed", *over))
    wrong = "Could not reach api.example.com. Nothing answered at that address. Check that the server runs."
    yield "socket-wrong", lambda: panel(talk("closed", ("wrong", wrong)))
    yield "socket-many", lambda: panel(talk("open", *LINES * 700))


if __name__ == "__main__":
    draw(states, SIZES)
