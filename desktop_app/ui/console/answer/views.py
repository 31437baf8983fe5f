"""The views of an answer, of which one is in sight: each gets what it shows when somebody looks."""

from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_headers
from desktop_app.ui.console.answer.body import Body, Source
from desktop_app.ui.console.answer.difference import Difference
from desktop_app.ui.console.answer.difference_view import DifferenceView
from desktop_app.ui.console.answer.image_view import ImageView
from desktop_app.ui.console.answer.timing_view import TimingView
from desktop_app.ui.widgets.code.languages import Language
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.hex_view import HexView
from desktop_app.ui.widgets.json.tree import JsonTree
from desktop_app.ui.widgets.table_rows import TableRows
from desktop_app.ui.widgets.table_view import TableView

PRETTY, TABLE, IMAGE, TREE = "pretty", "table", "image", "tree"
HEADERS, TIMING, RAW = "headers", "timing", "raw"
View = TypeVar("View", bound=QWidget)
TextView = CodeView | DifferenceView
"""What can be searched, copied as a whole, and its long lines broken."""
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
    """`show_answer` takes what there is; `bring` puts a view in front. A view is made when it is first looked at."""

    reference_asked = Signal(str)
    """The person wants to use the value at this JSONPath in another request."""

    value_asked = Signal(str, int)
    """See `CodePane`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: Body | None = None
        self._response: Response | None = None
        self._now = 0.0
        self.json: Source = b""
        """The formatted JSON that Pretty and Tree show."""
        self.at = "$"
        """The JSONPath of its top in the whole answer; "" where it is a list of what a filter found."""
        self._place = 0
        self._filled: set[QWidget] = set()
        self._wrap = False
        self.as_bytes = False
        """Whether Raw shows bytes although they are a text."""

    @cached_property
    def pretty(self) -> CodeView:
        """The text, formatted where it is JSON."""
        made = self._text("response.body", tr("Answer"))
        made.pane.value_asked.connect(self.value_asked)
        return made

    @cached_property
    def headers(self) -> CodeView:
        """The header fields."""
        return self._text("response.headers", tr("Headers of the answer"))

    @cached_property
    def raw(self) -> CodeView:
        """The text as it came."""
        return self._text("response.raw", tr("Answer as it came"))

    @cached_property
    def compared(self) -> DifferenceView:
        """Lines that were added and removed."""
        made = self._added(DifferenceView())
        made.set_wrap(self._wrap)
        return made

    @cached_property
    def tree(self) -> JsonTree:
        """JSON as a tree."""
        made = JsonTree("response.tree", tr("Answer as a tree"))
        made.reference_asked.connect(self.reference_asked)
        return self._added(made)

    @cached_property
    def table(self) -> TableView:
        """Comma-separated text."""
        return self._added(TableView("response.table", tr("Answer as a table")))

    @cached_property
    def image(self) -> ImageView:
        """A picture."""
        return self._added(ImageView())

    @cached_property
    def timing(self) -> TimingView:
        """Where the time went."""
        return self._added(TimingView())

    @cached_property
    def hex(self) -> HexView:
        """The bytes."""
        return self._added(HexView("response.hex", tr("Bytes of the answer")))

    def _text(self, name: str, accessible: str) -> CodeView:
        made = self._added(CodeView(name, accessible))
        made.set_wrap(self._wrap)
        return made

    def _added(self, view: View) -> View:
        self.addWidget(view)
        return view

    def _made(self) -> list[QWidget]:
        """Those that were looked at before."""
        return [view for view in map(self.widget, range(self.count())) if view is not None]

    def set_wrap(self, wrap: bool) -> None:
        """Break long lines in every text, or in none."""
        self._wrap = wrap
        for view in self._made():
            if isinstance(view, TextView):
                view.set_wrap(wrap)

    def show_answer(self, body: Body | None, response: Response | None, now: float, *, place: int = 0) -> None:
        """Nothing is read before it is looked at. now: seconds since 1970. place: how far down one is, in pixels."""
        self.release()
        self._place = place
        self._body, self._response, self._now = body, response, now
        self.json = body.pretty if body else b""

    def show_filtered(self, text: bytes | None, *, at: str = "$") -> None:
        """Show these values in place of the whole document; None for the whole again. at: see there."""
        body = self._body
        self.at = at
        self.json = text if text is not None else body.pretty if body else b""
        self._filled -= {view for view in self._made() if isinstance(view, JsonTree) or view is self.pretty}
        self._fill(self.currentWidget())

    def show_difference(self, found: Difference, old: str, new: str) -> None:
        """Show lines that were added and removed, in front of everything. old, new: when the answers came."""
        self.compared.show_difference(found, old, new)
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
        made: QWidget = getattr(self, key)  # the keys are the names above
        return made

    def _fill(self, view: QWidget | None) -> None:
        body, response = self._body, self._response
        if view is None or view in self._filled or response is None:
            return
        self._filled.add(view)
        match view:
            case TimingView():
                view.show_response(response, self._now)
            case CodeView() if view is self.headers:
                lines = [f"{name}: {value}" for name, value in mask_headers(response.headers)]
                view.show_text("\n".join(lines).encode(), language="headers")
            case _ if body is not None:
                self._fill_body(view, body)

    def _fill_body(self, view: QWidget, body: Body) -> None:
        match view:
            case JsonTree():
                view.show_json(self.json or b"null", at=self.at)
            case TableView():
                view.show_rows(TableRows(body.raw, body.separator))
            case ImageView():
                view.show_picture(body.picture)
            case HexView():
                view.show_bytes(body.raw)
            case CodeView() if view is self.pretty:
                view.show_text(self.json, language=_LANGUAGES.get(body.kind, ""))
                view.pane.offers = ("value", "path", "reference")[: 3 if self.at else 1] if body.kind == "json" else ()
                view.place, self._place = self._place, 0
            case CodeView() if view is self.raw:
                view.show_text(body.raw, language="markup" if body.kind == "markup" else "")

    def release(self) -> None:
        """Let go of all that is shown, so that its files can be closed."""
        self._body, self._response, self.json, self.at = None, None, b"", "$"
        self._filled.clear()
        for view in self._made():
            match view:
                case CodeView():
                    view.show_text(b"")
                case DifferenceView():
                    view.show_difference(None)
                case JsonTree():
                    view.show_json(b"null")
                case TableView():
                    view.show_rows(None)
                case ImageView():
                    view.show_picture(None)
                case HexView():
                    view.show_bytes(b"")
