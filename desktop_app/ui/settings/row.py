"""A row of the settings page."""

from desktop_app.ui import theme
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Panel, column, row


class Row(Panel):
    """Title and sentence at the left, a control at the right (added to `line`), a rule below."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__(None, "bottom", name=name)
        self._title = title
        self.icon = Icon("check", "ok", 14)
        self.text = Label("", "small", "text2", wrap=True, name=f"{name}.text")
        self.chip = ScopeChip("", ChipState.FOUND, ui_font=True).make_passive()
        self.icon.hide()
        self.chip.hide()
        said = row(spacing=6)
        said.addWidget(self.icon)
        said.addWidget(self.text, 1)
        words = column()
        heading = Label(title, "body-medium")
        heading.setMinimumHeight(theme.current().px(20))
        words.addWidget(heading)
        words.addLayout(said)
        self.line = row(self, spacing=12, margins=(0, 0, 0, 12))
        self.line.addLayout(words, 1)
        self.line.addWidget(self.chip)

    def fits(self, find: str) -> bool:
        """Whether every word of `find` is in what the row says."""
        said = f"{self._title} {self.text.text()}".lower()
        return all(word in said for word in find.lower().split())

    def show_text(self, words: str, icon: str, *, bad: bool) -> None:
        """icon: before the words, "" for none."""
        self.text.setText(words)
        self.text.setVisible(bool(words))
        self.text.set_tone("warn" if bad else "text2")
        self.icon.setVisible(bool(icon))
        if icon:
            self.icon.set_icon(icon, "warn" if bad else "ok")
