"""The Tab key in what is made late."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.console.desk import Api, Desk
from desktop_app.ui.console.request.panel import RequestPanel
from desktop_app.ui.widgets.panels import column
from desktop_app.ui.widgets.tab_order import put_after
from desktop_app.ui.widgets.variable_looks import VariableLooks


def stops(window: QWidget) -> list[str]:
    """The names of what the Tab key comes to, in its order."""
    found: list[str] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return found


def fields(*names: str) -> QWidget:
    """A place with fields of these names."""
    made = QWidget()
    layout = column(made)
    for name in names:
        field = QLineEdit()
        field.setObjectName(name)
        layout.addWidget(field)
    return made


def test_what_is_made_late_comes_where_it_is_seen() -> None:
    window = QWidget()
    layout = column(window)
    before, after = fields("a", "b"), fields("e")
    layout.addWidget(before)
    layout.addWidget(after)
    late = fields("c", "d")
    layout.insertWidget(1, late)
    assert stops(window) == ["a", "b", "e", "c", "d"]
    put_after(before, late)
    assert stops(window) == ["a", "b", "c", "d", "e"]


def test_nothing_changes_where_there_is_nothing_to_come_from() -> None:
    window = QWidget()
    layout = column(window)
    before, late = QWidget(), fields("b")
    for place in (before, fields("a"), late):
        layout.addWidget(place)
    put_after(before, late)
    assert stops(window) == ["a", "b"]


def test_parts_of_a_request_come_between_their_tabs_and_what_explains_it() -> None:
    panel = RequestPanel(VariableLooks())
    panel.make_parts()
    panel.show_desk(Desk(Api("shop")), ())
    panel.tabs.choose("body")
    panel.tabs.choose("options")
    order = stops(panel)
    places = [order.index(name) for name in ("console.request.tabs.options", "console.body.kind")]
    explained = [order.index(name) for name in order if name.startswith("console.explanation") or "curl" in name]
    assert places == sorted(places)
    assert explained
    assert max(places) < min(explained)
    assert order.index("console.options.redirects") < min(explained)
