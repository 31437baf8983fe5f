"""The help page: titles at the left, the text at the right. It needs no network."""

import asyncio

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.help import pages
from desktop_app.ui.help.pages import HelpPage
from desktop_app.ui.navigation import Frame
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.sections import NavRow

_LIST = 312
_AROUND, _WIDEST = 28, 760
"""Pixels around the text, and of its lines at the most: longer ones are hard to follow back."""
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_HEADINGS = {1: 20, 2: 15, 3: 13}
"""Sizes of headings by their level, in px."""


class _Text(QTextBrowser):
    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = max(0, self.width() - theme.current().px(_WIDEST + 2 * _AROUND))
        self.setViewportMargins(0, 0, beside, 0)
        super().resizeEvent(event)


class HelpView(Panel):
    """Shows one text at a time; links between texts stay here, all others open in the browser."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="help", parent=parent)
        self._frame = frame
        self._pages: list[HelpPage] = []
        self._rows: dict[str, NavRow] = {}
        self._shown = ""
        self._tasks = Tasks(self, frame.show_error)
        layout = column(self)
        layout.addWidget(self._build_head())
        body = row()
        body.addWidget(self._build_list())
        body.addWidget(self._build_text(), 1)
        layout.addLayout(body, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)
        self._tasks.start(self._read(), key="read")

    def _build_head(self) -> QWidget:
        head = Panel("surface", "bottom", name="help.head")
        head.setFixedHeight(theme.current().px(60))
        self.field = Field(tr("Find in the help"), name="help.find", placeholder=tr("Find in the help"), icon="search",
                          height=28)  # fmt: skip
        self.field.setFixedWidth(theme.current().px(240))
        self.field.textChanged.connect(self._look_for)
        line = row(head, margins=(20, 0, 20, 1))
        line.addWidget(Label(tr("Help"), "heading"), 1)
        line.addWidget(self.field)
        return head

    def _build_list(self) -> QWidget:
        panel = Panel("surface", "right", name="help.list")
        panel.setFixedWidth(theme.current().px(_LIST))
        self._list = column(spacing=2)
        self._nothing = Label(tr("Nothing fits. Try other words."), "small", "text2", wrap=True, name="help.nothing")
        self._nothing.hide()
        keys = NavRow("", tr("Keyboard shortcuts"), "help.keyboard")
        keys.clicked.connect(lambda: self._frame.show_settings("keyboard"))
        inside = column(panel, spacing=2, margins=(12, 16, 12, 16))
        inside.addLayout(self._list)
        inside.addWidget(keys)
        inside.addWidget(self._nothing)
        inside.addStretch(1)
        return panel

    def _build_text(self) -> QWidget:
        self.text = _Text()
        self.text.setObjectName("help.text")
        self.text.setAccessibleName(tr("Help"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setStyleSheet("QTextBrowser { border: none; background: transparent; }")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(theme.current().px(_AROUND))
        return self.text

    async def _read(self) -> None:
        self._pages = await asyncio.to_thread(pages.read)
        for page in self._pages:
            made = NavRow(page.name, page.title, f"help.page.{page.name}")
            made.clicked.connect(lambda _=False, name=page.name: self.show_page(name))
            self._rows[page.name] = made
            self._list.addWidget(made)
        self.show_page(self._pages[0].name)

    def show_page(self, name: str) -> None:
        """Show the text called `name`."""
        for page in self._pages:
            self._rows[page.name].set_chosen(page.name == name)
            if page.name == name and name != self._shown:
                self._shown = name
                self.text.setMarkdown(page.text)
                self.text.setFont(theme.current().font("body"))
                _give_room(self.text.document())
                self._mark()

    def _look_for(self, words: str) -> None:
        fitting = [page.name for page in self._pages if page.fits(words)]
        for name, made in self._rows.items():
            made.setVisible(name in fitting)
        self._nothing.setVisible(not fitting)
        if fitting and self._shown not in fitting:
            self.show_page(fitting[0])
        self._mark()

    def _mark(self) -> None:
        """Go to the first place of what is looked for."""
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        if words := self.field.text().split():
            self.text.find(words[0])

    def _follow(self, link: QUrl) -> None:
        name = link.path().rpartition("/")[2].removesuffix(".md")
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif name in self._rows:
            self.show_page(name)

    def _escape(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self._frame.go_back()


def _give_room(document: QTextDocument) -> None:
    """Put air between paragraphs, and make headings as large as elsewhere: Markdown says nothing of it."""
    px = theme.current().px
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        level = shape.headingLevel()
        code = bool(shape.property(QTextFormat.Property.BlockCodeFence)) or shape.nonBreakableLines()
        in_table = QTextCursor(block).currentTable() is not None
        room = QTextBlockFormat(shape)
        if level:
            room.setTopMargin(px(6 if level == 1 else 20))
            room.setBottomMargin(px(8))
        elif not in_table and not code:
            ends = block.textList() is not None and block.next().textList() is not block.textList()
            room.setBottomMargin(px(3 if block.textList() and not ends else 8))
            room.setLineHeight(theme.current().line_height("body"), _FIXED)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(room)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            words = cursor.charFormat()
            words.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            font = theme.current().font("heading")
            font.setPixelSize(px(_HEADINGS.get(level, 13)))
            words.setFont(font)
            cursor.setCharFormat(words)
        else:
            _use_our_fonts(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame)


def _use_our_fonts(block: QTextBlock) -> None:
    """Code in the code font; semi-bold in place of bold, which we bundle none of: Qt would smear the letters."""
    at = block.begin()
    while not at.atEnd():
        part = at.fragment()
        shape, ours = part.charFormat(), QTextCharFormat()
        if shape.fontWeight() > QFont.Weight.DemiBold:
            ours.setFontWeight(QFont.Weight.DemiBold)
        if shape.fontFixedPitch():
            ours.setFontFamilies(theme.current().font("code").families())
        if ours.propertyCount():
            cursor = QTextCursor(block)
            cursor.setPosition(part.position())
            cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(ours)
        at += 1


def _rule(table: QTextTable) -> None:
    """Hairlines and air in a table."""
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderBrush(theme.current().colours.q("line2"))
    shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    shape.setCellPadding(theme.current().px(6))
    shape.setBottomMargin(theme.current().px(8))
    table.setFormat(shape)
