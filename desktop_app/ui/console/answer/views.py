"""The views of an answer, of which one is in sight: each gets what it shows when somebody looks."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_headers
from desktop_app.ui.console.answer.body import Body, Source
from desktop_app.ui.console.answer.image_view import ImageView
from desktop_app.ui.console.answer.timing_view import TimingView
from desktop_app.ui.widgets.code_languages import Language
from desktop_app.ui.widgets.code_view import CodeView
from desktop_app.ui.widgets.hex_view import HexView
from desktop_app.ui.widgets.json_tree import JsonTree
from desktop_app.ui.widgets.table_rows import TableRows
from desktop_app.ui.widgets.table_view import TableView

PRETTY, TABLE, IMAGE, TREE = "pretty", "table", "image", "tree"
HEADERS, TIMING, RAW = "headers", "timing", "raw"
_LANGUAGES: Final[dict[str, Language]] = {"json": "json", "markup": "markup", "events": "headers"}
_BY_KIND: Final = {
    "json": (PRETTY, TREE, HEADERS, TIMING, RAW), "table": (TABLE, HEADERS, TIMING, RAW),
    "image": (IMAGE, HEADERS, TIMING, RAW), "empty": (PRETTY, HEADERS, TIMING),
}  # fmt: skip


def names() -> tuple[tuple[str, str], ...]:
    """Key and words of every view, in the order of their tabs."""
    return (
        (PRETTY, tr("Pretty")), (TABLE, tr("Table")), (IMAGE, tr("Image")), (TREE, tr("Tree")),
        (HEADERS, tr("Headers")), (TIMING, tr("Timing")), (RAW, tr("Raw")),
    )  # fmt: skip


def available(body: Body | None) -> tuple[str, ...]:
    """The views that there are for `body`; the first one is the best."""
    if body is None:
        return PRETTY, HEADERS, TIMING
    if body.note:
        return RAW, HEADERS, TIMING  # what says it is JSON and can't be shown as such
    return _BY_KIND.get(body.kind, (PRETTY, HEADERS, TIMING, RAW))


class Views(QStackedWidget):
    """`show_answer` takes what there is; `bring` puts a view in front."""

    reference_asked = Signal(str)
    """The person wants to use the value at this JSONPath in another request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pretty = CodeView("response.body", tr("Answer"))
        self.tree = JsonTree("response.tree", tr("Answer as a tree"))
        self.table = TableView("response.table", tr("Answer as a table"))
        self.image = ImageView()
        self.headers = CodeView("response.headers", tr("Headers of the answer"))
        self.timing = TimingView()
        self.raw = CodeView("response.raw", tr("Answer as it came"))
        self.hex = HexView("response.hex", tr("Bytes of the answer"))
        self.compared = CodeView("response.compared", tr("Differences"))
        self.tree.reference_asked.connect(self.reference_asked)
        self._body: Body | None = None
        self._response: Response | None = None
        self._now = 0.0
        self._json: Source = b""
        self._place = 0
        self._stale: set[QWidget] = set()
        self.as_bytes = False
        """Whether Raw shows bytes although they are a text."""
        for view in self._all():
            self.addWidget(view)

    def _all(self) -> tuple[QWidget, ...]:
        return (self.pretty, self.tree, self.table, self.image, self.headers, self.timing, self.raw, self.hex,
                self.compared)  # fmt: skip

    @property
    def code_views(self) -> tuple[CodeView, ...]:
        """Those that show text."""
        return self.pretty, self.headers, self.raw, self.compared

    def show_answer(self, body: Body | None, response: Response | None, now: float, *, place: int = 0) -> None:
        """Nothing is read before it is looked at. now: seconds since 1970. place: how far down one is, in pixels."""
        self.release()
        self._place = place
        self._body, self._response, self._now = body, response, now
        self._json = body.pretty if body else b""
        self._stale = set(self._all())

    def show_filtered(self, text: bytes | None) -> None:
        """Show these values in place of the whole document; None for the whole again."""
        body = self._body
        self._json = text if text is not None else body.pretty if body else b""
        self._stale |= {self.pretty, self.tree}
        self._fill(self.currentWidget())

    def show_difference(self, text: bytes) -> None:
        """Show lines that were added and removed, in front of everything."""
        self.compared.show_text(text, language="diff")
        self.setCurrentWidget(self.compared)

    def bring(self, key: str) -> QWidget:
        """Put the view `key` in front, with what there is to show."""
        view = self.view(key)
        self._fill(view)
        self.setCurrentWidget(view)
        return view

    def view(self, key: str) -> QWidget:
        """The widget of view `key`."""
        if key == RAW and self._body is not None and (self._body.binary or self.as_bytes):
            return self.hex
        by_key: dict[str, QWidget] = {
            PRETTY: self.pretty, TREE: self.tree, TABLE: self.table, IMAGE: self.image, HEADERS: self.headers,
            TIMING: self.timing, RAW: self.raw,
        }  # fmt: skip
        return by_key[key]

    def _fill(self, view: QWidget | None) -> None:
        body, response = self._body, self._response
        if view not in self._stale or response is None:
            return
        self._stale.discard(view)
        if view is self.headers:
            lines = [f"{name}: {value}" for name, value in mask_headers(response.headers)]
            self.headers.show_text("\n".join(lines).encode(), language="headers")
        elif view is self.timing:
            self.timing.show_response(response, self._now)
        elif body is not None:
            self._fill_body(view, body)

    def _fill_body(self, view: QWidget, body: Body) -> None:
        if view is self.pretty:
            self.pretty.show_text(self._json, language=_LANGUAGES.get(body.kind, ""))
            self.pretty.place, self._place = self._place, 0
        elif view is self.tree:
            self.tree.show_json(self._json or b"null")
        elif view is self.table:
            self.table.show_rows(TableRows(body.raw, body.separator))
        elif view is self.image:
            self.image.show_picture(body.picture)
        elif view is self.raw:
            self.raw.show_text(body.raw, language="markup" if body.kind == "markup" else "")
        elif view is self.hex:
            self.hex.show_bytes(body.raw)

    def release(self) -> None:
        """Let go of all that is shown, so that its files can be closed."""
        self._body, self._response, self._json = None, None, b""
        self._stale.clear()
        for view in self.code_views:
            view.show_text(b"")
        self.tree.show_json(b"null")
        self.table.show_rows(None)
        self.image.show_picture(None)
        self.hex.show_bytes(b"")
