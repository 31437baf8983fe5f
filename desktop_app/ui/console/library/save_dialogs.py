"""What saving asks: where a request goes, what to do about a changed file, and whether a secret may be kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.saved import SavedPresenter
from desktop_app.ui.console.library.saving import Changed, Target
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column

_NEW, _OLD = "new:", "old:"


class _WhereDialog(Dialog):
    """A name, and a file or a folder that gets a file of this name."""

    def __init__(self, window: QWidget, name: str, places: Sequence[tuple[str, str]]) -> None:
        super().__init__(window, tr("Save the request"), "", name="save")
        self.name = Field(tr("Name"), name="save.name")
        self.name.setText(name)
        self.place = ChoicesBox(tr("Place"), places, name="save.place")
        form = column(spacing=4)
        for words, widget in ((tr("Name"), self.name), (tr("Place"), self.place)):
            form.addWidget(Label(words, "small", "text2"))
            form.addWidget(widget)
            form.addSpacing(6)
        self.body.addLayout(form)
        self.body.addWidget(
            Label(tr("The token is left out: the file has a variable in its place."), "small", "text2", wrap=True)
        )
        self.add_buttons([("no", tr("Cancel"), "normal"), ("yes", tr("Save"), "primary")])
        self.name.returnPressed.connect(lambda: self.close_with("yes"))
        self.chosen = (name, self.place.key)
        self.name.textChanged.connect(self._note)
        self.place.chosen.connect(self._note)

    def _note(self, _: str) -> None:
        self.chosen = (self.name.text().strip(), self.place.key)

    def open(self) -> None:
        super().open()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()


async def ask_where(window: QWidget, saved: SavedPresenter, name: str) -> Target | None:
    """Where a request goes that was not saved before. Raises RequestProblem for a name that can't be."""
    own = saved.own
    places = []
    for folder in saved.folders() or []:
        title = tr("My requests") if folder.path == own else folder.path.name
        places.append((f"{_NEW}{folder.path}", tr("New file in {folder}", folder=title)))
    places += [(f"{_OLD}{file.path}", tr("Add to {file}", file=file.path.stem)) for file in saved.files()]
    dialog = _WhereDialog(
        window, name, places or [(f"{_NEW}{own}", tr("New file in {folder}", folder=tr("My requests")))]
    )
    if await dialog.answer() != "yes":
        return None
    typed, place = dialog.chosen
    typed = " ".join(typed.split())
    if place.startswith(_OLD):
        return Target(Path(place.removeprefix(_OLD)), typed or name)
    return Target(saved_tree.new_file(Path(place.removeprefix(_NEW)), typed), typed)


async def ask_changed(window: QWidget, path: Path) -> Changed:
    """What to do about a file that another program changed."""
    dialog = Dialog(
        window,
        tr("{file} was changed by another program", file=path.name),
        tr("Reload shows what is in the file now; Ctrl+Z brings yours back. Keep mine writes yours over it."),
        name="changed",
    )
    dialog.add_buttons(
        [("", tr("Cancel"), "normal"), ("keep", tr("Keep mine"), "normal"), ("reload", tr("Reload"), "primary")]
    )
    answer = await dialog.answer()
    return "reload" if answer == "reload" else "keep" if answer == "keep" else ""


async def ask_secret(window: QWidget, kind: str, hint: str, name: str) -> bool:
    """Whether what looks like a secret may go into the vault."""
    dialog = Dialog(
        window,
        tr("This looks like a secret: {hint}", hint=hint),
        tr("It stands where {kind} is. Files of requests hold no secrets: it can be kept with your tokens instead, and "
           "the file says {variable} in its place.", kind=kind, variable=f"{{{{$secret {name}}}}}"),
        name="secret",
    )  # fmt: skip
    dialog.add_buttons([("no", tr("Don't save"), "normal"), ("yes", tr("Keep it with my tokens"), "primary")])
    return await dialog.answer() == "yes"
