"""A table over comma- or tab-separated text of any size."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop_app.ui import theme
from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.table_rows import TableRows

Index = QModelIndex | QPersistentModelIndex

_SLICE: Final = 128 * 1024
_ROW: Final = 26
_SHOWN: Final = 500
_MOST_COPIED: Final = 10_000
_WIDTHS: Final = (60, 320)
_LOOKED_AT: Final = 50


class _Model(QAbstractTableModel):
    """The rows as far as they are known; more come while nothing else is to be done."""

    def __init__(self, rows: TableRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._grow)
        self._grow()
        self._timer.start()

    def _grow(self) -> None:
        self.rows.grow(_SLICE)
        if len(self.rows) > self._count:
            self.beginInsertRows(QModelIndex(), self._count, len(self.rows) - 1)
            self._count = len(self.rows)
            self.endInsertRows()
        if self.rows.complete:
            self._timer.stop()

    def stop(self) -> None:
        """Look for no more rows: the text is about to go."""
        self._timer.stop()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.rows.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        fields = self.rows.row(index.row())
        text = fields[index.column()] if index.column() < len(fields) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(text[:2000]) if len(text) > 40 else None
        return text[:_SHOWN]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.rows.names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class TableView(QTableView):
    """Rows to scroll through, select and copy (as tab-separated text)."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.current().font("code"))
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.verticalHeader().hide()  # with it, a million rows take seconds
        self.verticalHeader().setDefaultSectionSize(theme.current().px(_ROW))
        self.horizontalHeader().setFont(theme.current().font("small-strong"))
        self.horizontalHeader().setHighlightSections(False)
        self._shown: _Model | None = None

    def show_rows(self, rows: TableRows | None) -> None:
        """Show `rows`; None for nothing."""
        before, self._shown = self._shown, _Model(rows, self) if rows is not None else None
        self.setModel(self._shown)
        if before is not None:
            before.stop()
            before.deleteLater()
        if rows is not None:
            self._size_columns(rows)

    def _size_columns(self, rows: TableRows) -> None:
        """As wide as what is in the first rows, within bounds."""
        metrics, scale = self.fontMetrics(), theme.current().px
        first = [rows.row(place) for place in range(min(len(rows), _LOOKED_AT))]
        for column, name in enumerate(rows.names):
            texts = [name, *(fields[column][:_SHOWN] for fields in first if column < len(fields))]
            wide = max(metrics.horizontalAdvance(text) for text in texts) + scale(30)
            self.setColumnWidth(column, max(scale(_WIDTHS[0]), min(wide, scale(_WIDTHS[1]))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put what is selected on the clipboard; fields parted by tabs, rows by line breaks."""
        model = self._shown
        if model is None:
            return
        lines = []
        selection = self.selectionModel().selection()
        for part in map(selection.at, range(selection.count())):
            last = min(part.bottom(), part.top() + _MOST_COPIED - 1)
            for place in range(part.top(), last + 1):
                fields = model.rows.row(place)
                lines.append("\t".join(fields[part.left() : part.right() + 1]))
        QGuiApplication.clipboard().setText("\n".join(lines))
