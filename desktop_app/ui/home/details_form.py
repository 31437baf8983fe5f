"""The form for a connection's details. What is wrong stands below its field."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.home.form import Details
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Card, NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich

_WIDE: Final = ("scopes",)


class _Entry(QWidget):
    """A label, its field, and one line below that says what is wrong or worth knowing."""

    def __init__(self, name: str, label: str, hint: str, placeholder: str, code: bool) -> None:
        super().__init__()
        self._hint = hint
        self.field = Field(label, name=f"home.form.{name}", placeholder=placeholder, code=code)
        words = Label(label, "small-medium", "text2")
        words.setBuddy(self.field)
        self.note = Label(hint, "caption", "text3", wrap=True, name=f"home.form.{name}.note")
        layout = column(self, spacing=4)
        layout.addWidget(words)
        layout.addWidget(self.field)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def show_problem(self, problem: str, hint: str) -> None:
        """problem: what is wrong, "" for nothing. hint: something worth knowing, "" for the usual one."""
        self.field.set_invalid(bool(problem))
        self.note.set_tone("bad" if problem else "warn" if hint else "text3")
        self.note.setText(problem or hint or self._hint)
        self.note.setVisible(bool(self.note.text()))
        self.field.setAccessibleDescription(self.note.text())


class DetailsForm(Card):
    """Every detail that can be typed. `kept` is emitted by the button and by Enter, with what was typed."""

    kept = Signal(Details)
    cancelled = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="home.form", parent=parent)
        self._entries = {name: _Entry(name, *words) for name, words in _words().items()}
        self._touched: set[str] = set()
        self.heading = Label("", "heading", name="home.form.heading")
        self.note = NoteBox("", "info", name="home.form.note")
        self.save_button = Button("", "primary", large=True, name="home.form.save")
        self.save_button.clicked.connect(self._keep)
        cancel = Button(tr("Cancel"), "ghost", large=True, hint=tr("Esc"), name="home.form.cancel")
        cancel.clicked.connect(self.cancelled)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        self._place(grid)
        body = column(spacing=14, margins=(20, 18, 20, 18))
        body.addWidget(self.heading)
        body.addWidget(self.note)
        body.addLayout(grid)
        foot = Panel(None, "top")
        line = row(foot, spacing=8, margins=(20, 12, 20, 12))
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.save_button)
        layout = column(self)
        layout.addLayout(body)
        layout.addWidget(foot)

    def _place(self, grid: QGridLayout) -> None:
        place = 0
        for name, entry in self._entries.items():
            if name in _WIDE:
                place += place % 2
                grid.addWidget(entry, place // 2, 0, 1, 2)
                place += 2
            else:
                grid.addWidget(entry, place // 2, place % 2)
                place += 1
            entry.field.textEdited.connect(lambda _="", typed=name: self._typed(typed))
            entry.field.returnPressed.connect(self._keep)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def open(self, details: Details, heading: str, button: str, note: str = "") -> None:
        """Start with `details`; note: HTML to show above the fields."""
        for field in fields(Details):
            self._entries[field.name].field.setText(getattr(details, field.name))
        self._touched = set()
        self.show_problems({}, {})
        self.heading.setText(heading)
        self.save_button.set_label(button)
        self.note.setVisible(bool(note))
        if note:
            self.note.set_note(rich(note), "info")
        first = next((entry for entry in self._entries.values() if not entry.field.text()), self._entries["title"])
        first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def details(self) -> Details:
        """What is typed now."""
        return Details(**{name: entry.field.text() for name, entry in self._entries.items()})

    def show_problems(self, problems: Mapping[str, str], hints: Mapping[str, str]) -> None:
        """Show what is wrong below the fields that were touched."""
        for name, entry in self._entries.items():
            entry.show_problem(problems.get(name, "") if name in self._touched else "", hints.get(name, ""))

    def touch_all(self) -> None:
        """From now on every field says what is wrong with it."""
        self._touched = set(self._entries)

    def go_to(self, name: str) -> None:
        """Put the cursor into a field."""
        self._entries[name].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, name: str) -> None:
        # A field that was marked tells at once when it is mended; one being typed for the first time isn't scolded.
        if self._entries[name].field.property("invalid"):
            self._touched.add(name)
        self.edited.emit()

    def _keep(self) -> None:
        self.kept.emit(self.details())


def _words() -> dict[str, tuple[str, str, str, bool]]:
    """Field name -> label, hint below it, placeholder, code font."""
    server, api = "https://id.example.com", "https://api.example.com"
    no_issuer = tr("Only where there is no sign-in server above")
    secret = tr("Name of an environment variable; leave empty for none")
    return {
        "title": (tr("Name"), "", tr("My API"), False),
        "api_base_url": (tr("API address"), tr("Paths in the console are added to it"), f"{api}/v1", True),
        "issuer": (tr("Sign-in server (issuer)"), tr("Its description fills in the rest"), server, True),
        "client_id": (tr("Client ID"), tr("From the provider's developer pages"), "", True),
        "authorization_endpoint": (tr("Authorization endpoint"), no_issuer, f"{server}/authorize", True),
        "token_endpoint": (tr("Token endpoint"), no_issuer, f"{server}/token", True),
        "client_secret_env": (tr("Client secret variable"), secret, "MY_API_CLIENT_SECRET", True),
        "redirect_uri": (tr("Return address"), tr("Without a port, a free one is used each time"),
                         "http://127.0.0.1/callback", True),
        "scopes": (tr("Permissions to ask for (scopes)"), tr("Separated by spaces"), "openid profile notes:read", True),
        "openapi_url": (tr("API description (OpenAPI)"), tr("Lists the operations in the console"),
                        f"{api}/openapi.json", True),
    }  # fmt: skip
