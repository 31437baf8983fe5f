"""Where the time of a request went, a bar for each part; how it was encrypted, and where it was sent on to."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.api import certificate
from desktop_app.core.api.response import Response, Tls
from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_url
from desktop_app.ui import theme
from desktop_app.ui.console.answer import words
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import column

_ROW: Final = 28
_NAME: Final = 128
_TIME: Final = 64
_SOON_DAYS: Final = 21


class Phase(NamedTuple):
    """A part of the time: its name, when it began and how long it took (seconds), and the colour of its bar."""

    name: str
    begin: float
    seconds: float
    tone: str


def phases(response: Response) -> list[Phase]:
    """The parts that were measured, one after the other; without a measurement, only waiting and receiving."""
    timing = response.timing
    made: list[Phase] = []
    at = 0.0
    for redirect in response.redirects:
        made.append(Phase(tr("Redirect {status}", status=redirect.status), at, redirect.seconds, "line2"))
        at += redirect.seconds
    connect = timing.connect
    if connect is not None and timing.dns is not None:
        connect = max(0.0, connect - timing.dns)  # looking up the address is a part of connecting
    measured = (
        (tr("Look up the address"), timing.dns, "violet"), (tr("Connect"), connect, "field"),
        (tr("Agree on encryption"), timing.tls, "teal"), (tr("Send"), timing.send, "warnfill"),
        (tr("Wait for the answer"), timing.wait, "okfill"), (tr("Receive"), timing.download, "accentfill"),
    )  # fmt: skip
    known = [(name, seconds, tone) for name, seconds, tone in measured if seconds is not None]
    if not known:
        known = [(tr("Wait for the answer"), timing.first_byte - at, "okfill"),
                 (tr("Receive"), timing.total - timing.first_byte, "accentfill")]  # fmt: skip
    for name, seconds, tone in known:
        made.append(Phase(name, at, max(0.0, seconds), tone))
        at += max(0.0, seconds)
    return made


class _Bars(QWidget):
    """The phases on one scale."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("response.timing.bars")
        self._phases: list[Phase] = []
        self._total = 0.0
        self.names = theme.current().px(_NAME)
        """Pixels that the names take, with the gap beside them."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_phases(self, shown: list[Phase], total: float) -> None:
        self._phases = shown
        self._total = max([total, *(phase.begin + phase.seconds for phase in shown)])
        said = "; ".join(f"{phase.name} {words.exact(phase.seconds)}" for phase in shown)
        self.setAccessibleName(tr("Time in all {total}: {parts}", total=words.exact(total), parts=said))
        metrics = QFontMetrics(theme.current().font("small"))
        self.names = max([theme.current().px(_NAME), *(metrics.horizontalAdvance(each.name) + 12 for each in shown)])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, theme.current().px(_ROW) * len(self._phases))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        height, name_width, time_width = current.px(_ROW), self.names, current.px(_TIME)
        track = max(20, self.width() - name_width - time_width)
        painter = paint.smooth(self)
        font, digits = current.font("small"), current.font("small", tabular=True)
        for place, phase in enumerate(self._phases):
            y = place * height
            painter.setFont(font)
            painter.setPen(current.colours.q("text2"))
            painter.drawText(QRectF(0, y, name_width, height), Qt.AlignmentFlag.AlignVCenter, phase.name)
            scale = track / self._total if self._total else 0.0
            bar = QRectF(name_width + phase.begin * scale, y + height / 2 - 4, max(2.0, phase.seconds * scale), 8)
            ground = QRectF(name_width, y + height / 2 - 4, track, 8)
            paint.rounded(painter, ground, 4, current.colours.q("press"), None)
            paint.rounded(painter, bar, min(4.0, bar.width() / 2), current.colours.q(phase.tone), None)
            painter.setFont(digits)
            painter.setPen(current.colours.q("text"))
            room = QRectF(self.width() - time_width, y, time_width, height)
            aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, aligned, words.exact(phase.seconds))
        painter.end()


def facts(response: Response, now: float) -> Iterator[tuple[str, str, str]]:
    """Name, words and tone of what there is to say about the connection. now: seconds since 1970."""
    yield tr("Time in all"), words.exact(response.timing.total), "text"
    yield tr("Protocol"), response.http_version, "text"
    if response.timing.reused:
        yield tr("Connection"), tr("Open already, so nothing was looked up, connected or agreed on"), "text"
    if response.tls is not None:
        yield from _encryption(response.tls, now)
    elif response.url.startswith("http:"):
        yield tr("Encryption"), tr("None: it stays on this computer"), "text"
    for redirect in response.redirects:
        yield tr("Redirect {status}", status=redirect.status), mask_url(redirect.url), "text"
    if response.redirects:
        yield tr("Came from"), mask_url(response.url), "text"


def _encryption(tls: Tls, now: float) -> Iterator[tuple[str, str, str]]:
    yield tr("Encryption"), f"{tls.version.replace('TLSv', 'TLS ')} · {tls.cipher}", "text"
    found = certificate.read(tls.certificate) if tls.certificate else None
    if found is None:
        return
    yield tr("Certificate"), found.subject, "text"
    yield tr("Issued by"), found.issuer, "text"
    left = (found.not_after - datetime.fromtimestamp(now, UTC)).days
    until = found.not_after.strftime("%Y-%m-%d")
    tone = "bad" if left < 0 else "warn" if left < _SOON_DAYS else "text"
    if left < 0:
        yield tr("Valid until"), tr("{date}, so it has expired", date=until), tone
    elif left == 1:
        yield tr("Valid until"), tr("{date}, 1 day left", date=until), tone
    else:
        yield tr("Valid until"), tr("{date}, {count} days left", date=until, count=f"{left:,}"), tone


class TimingView(QScrollArea):
    """Bars, then facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("response.timing")
        self.setAccessibleName(tr("Time"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        canvas = QWidget()
        canvas.setProperty("scrolled", True)
        self.bars = _Bars()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        layout = column(canvas, spacing=16, margins=(16, 14, 16, 16))
        layout.addWidget(self.bars)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        self.setWidget(canvas)

    def show_response(self, response: Response, now: float) -> None:
        """Show where the time of `response` went. now: seconds since 1970."""
        self.bars.show_phases(phases(response), response.timing.total)
        while item := self._facts.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for place, (name, said, tone) in enumerate(facts(response, now)):
            label = Label(name, "small", "text2")
            label.setFixedWidth(self.bars.names - 12)
            value = Label(said, "small", tone, wrap=True)  # type: ignore[arg-type]  # a tone of _encryption
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, place, 1)

    def said(self) -> dict[str, str]:
        """The facts in sight, by name."""
        found = {}
        for place in range(self._facts.rowCount()):
            name, value = (self._facts.itemAtPosition(place, at) for at in (0, 1))
            if name is not None and value is not None:
                left, right = name.widget(), value.widget()
                assert isinstance(left, Label)
                assert isinstance(right, Label)
                found[left.text()] = right.text()
        return found
