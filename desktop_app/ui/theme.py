"""The looks of the whole window: colours, fonts, icons and the style sheet, light or dark.

There is one Theme for an application, as there is one palette; `install` makes it and `current` finds it. Painted
widgets ask it at each paint, so a change of theme needs nothing of them but the repaint that Qt does anyway.
"""

import sys
from enum import Enum
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.core import resources
from desktop_app.ui import colours as colour_sets
from desktop_app.ui.colours import Colours

TypeStyle = Literal[
    "caption", "caption-plain", "small", "small-medium", "small-strong", "body", "body-medium", "body-strong",
    "heading", "screen", "title", "countdown", "user-code", "code", "code-medium", "code-strong",
    "code-small", "method",
]  # fmt: skip
Tone = Literal["text", "text2", "text3", "accent", "ok", "warn", "bad", "violet", "teal", "onaccent"]

_BUNDLED_FONTS: Final = (
    "Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
    "JetBrainsMono-Regular.ttf", "JetBrainsMono-Medium.ttf", "JetBrainsMono-SemiBold.ttf",
)  # fmt: skip
_UI_FONTS: Final = ("Inter", "SF Pro Text", "Segoe UI Variable", "Segoe UI", "Noto Sans")
_CODE_FONTS: Final = ("JetBrains Mono", "SF Mono", "Cascadia Mono", "Consolas", "DejaVu Sans Mono")
# Name -> (size in px, weight, code font?). The type scale of the design.
_TYPE: Final[dict[str, tuple[int, int, bool]]] = {
    "caption": (11, 500, False),
    "caption-plain": (11, 400, False),
    "small": (12, 400, False),
    "small-medium": (12, 500, False),
    "small-strong": (12, 600, False),
    "body": (13, 400, False),
    "body-medium": (13, 500, False),
    "body-strong": (13, 600, False),
    "heading": (15, 600, False),
    "screen": (20, 600, False),
    "title": (24, 600, False),
    "countdown": (20, 500, True),
    "user-code": (30, 600, True),
    "code": (12, 400, True),
    "code-medium": (12, 500, True),
    "code-strong": (12, 600, True),
    "code-small": (11, 500, True),
    "method": (10, 600, True),
}

# Line heights in px, for paragraphs of more than one line.
_LINES: Final[dict[str, int]] = {
    "caption": 16, "caption-plain": 16, "small": 18, "small-medium": 18, "small-strong": 18, "body": 20,
    "body-medium": 20, "body-strong": 20, "heading": 20, "screen": 28, "title": 32, "countdown": 24, "user-code": 40,
    "code": 19,
    "code-medium": 19, "code-strong": 19, "code-small": 16, "method": 16,
}  # fmt: skip


class Mode(Enum):
    """Which colours the person wants; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, fonts and icons of one application. `changed` is emitted after light and dark were swapped."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, scale: float = 1.0) -> None:
        """scale: size of text and controls, 0.9 to 1.3 (values outside are brought inside)."""
        super().__init__(app)
        self._app = app
        # Kept: when its Python wrapper goes, PySide invalidates the accessibility hints below it.
        self._hints = app.styleHints()
        self._system = app.palette()
        self.mode = mode
        self.still = self.strong = self._dressed = False
        self.set_scale(scale)
        self._pixmaps: dict[tuple[str, str, int, int], QPixmap] = {}
        self._svg: dict[str, str] = {}
        self.dark = self._wants_dark()
        self.colours = self._choose()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def set_scale(self, scale: float) -> None:
        """Set the size of text and controls. Widgets that are there keep theirs: make them anew."""
        self.scale = min(1.3, max(0.9, scale))
        self._fonts: dict[tuple[str, bool], QFont] = {}
        if self._dressed:
            self._app.setFont(self.font("body"))

    @property
    def motion(self) -> bool:
        """Whether things may move: not where the person or the desktop turned that off (`still`, effects)."""
        return not self.still and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def px(self, size: float) -> int:
        """`size` of the design in device-independent pixels at the current text scale."""
        return round(size * self.scale)

    def font(self, style: TypeStyle, *, tabular: bool = False) -> QFont:
        """The font of a style of the type scale; tabular: digits of equal width, for times that tick."""
        key = (style, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(style, tabular)
        return QFont(self._fonts[key])

    def _make_font(self, style: TypeStyle, tabular: bool) -> QFont:
        size, weight, code = _TYPE[style]
        font = QFont()
        font.setFamilies(list(_CODE_FONTS if code else _UI_FONTS))
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        # Without this, FreeType rounds every advance to whole pixels and words look uneven.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if code:
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setFeature(QFont.Tag("calt"), 0)
            font.setFeature(QFont.Tag("liga"), 0)
        if tabular and not code:
            font.setFeature(QFont.Tag("tnum"), 1)
        if style == "title":
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.8)
        if style == "countdown":
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        return font

    def line_height(self, style: TypeStyle) -> int:
        """Pixels from one line of a paragraph to the next."""
        return self.px(_LINES[style])

    def code_span(self, text: str, tone: Tone | None = None) -> str:
        """`text` as HTML in the code font, escaped, for a rich-text label."""
        from html import escape

        colour = f"color:{getattr(self.colours, tone)};" if tone else ""
        families = ",".join(f"'{name}'" for name in _CODE_FONTS)
        # Rich text can't turn ligatures off; a zero-width non-joiner keeps "://" from becoming one.
        shown = escape(text).replace("//", "/\u200c/")
        return f'<span style="font-family:{families};{colour}">{shown}</span>'

    def strong_span(self, text: str, tone: Tone | None = None) -> str:
        """`text` as HTML in the semi-bold we bundle (a plain <b> would be drawn artificially bold), escaped."""
        from html import escape

        colour = f"color:{getattr(self.colours, tone)};" if tone else ""
        return f'<span style="font-weight:600;{colour}">{escape(text)}</span>'

    def pixmap(self, name: str, tone: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Icon `name` in colour token `tone`, `size` device-independent pixels square, for a screen of `ratio`."""
        colour: str = getattr(self.colours, tone)
        key = (name, colour, size, round(ratio * 100))
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, colour, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, tone: str = "text2", size: int = 16) -> QIcon:
        """The same as a QIcon for menus and actions, sharp at once and twice the resolution."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, tone, size, ratio))
        return icon

    def _render(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # not needed for the first frame

        if name not in self._svg:
            self._svg[name] = resources.read_text(f"icons/{name}.svg")
        drawing = self._svg[name].replace("#000000", colour)
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def set_mode(self, mode: Mode) -> None:
        """Switch to light, dark, or what the desktop says."""
        self.mode = mode
        scheme = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        # Tells the desktop too (native title bar, file dialogs); does nothing on bare X11, hence our own palette.
        self._hints.setColorScheme(scheme.get(mode, Qt.ColorScheme.Unknown))
        self._follow()

    def set_strong(self, strong: bool) -> None:
        """More contrast, whatever the desktop says; without it the desktop decides."""
        self.strong = strong
        self._follow()

    def _wants_dark(self) -> bool:
        if self.mode is Mode.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self.mode is Mode.DARK

    def _choose(self) -> Colours:
        preference = self._hints.accessibility().contrastPreference()
        if preference == Qt.ContrastPreference.HighContrast:
            return colour_sets.high_contrast(self._system, self.dark)
        if self.strong:
            return colour_sets.high_contrast(None, self.dark)
        return colour_sets.bundled(self.dark)

    def _follow(self) -> None:
        self.dark = self._wants_dark()
        chosen = self._choose()
        if chosen != self.colours:
            self.colours = chosen
            self.apply()

    def dress(self) -> None:
        """Load the fonts, set the style, and put everything on: all that the first frame can do without."""
        for name in _BUNDLED_FONTS:
            QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))
        self._app.setStyle("Fusion")
        self._dressed = True
        self.apply()

    def apply(self) -> None:
        """Put colours, font and style sheet on the application."""
        if not self._dressed:
            return
        self._app.setPalette(colour_sets.palette(self.colours))
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(style_sheet(self.colours, self.dark))
        self.changed.emit()


def style_sheet(colours: Colours, dark: bool) -> str:
    """The style sheet with its tokens filled in. Raises KeyError for a name that is no token."""
    values = {name: getattr(colours, name) for name in colours.__dataclass_fields__}
    values["card"] = colours.raised if dark else colours.surface
    values["fieldbg"] = colours.sunken if dark else colours.surface
    return Template(resources.read_text("style/app.qss")).substitute(values)


_current: Theme | None = None


def install(app: QApplication, mode: Mode = Mode.SYSTEM, scale: float = 1.0, *, dressed: bool = True) -> Theme:
    """Make `app` look like Framer Desk. Call once, before the first widget. dressed: False leaves `dress` for later."""
    global _current
    _current = Theme(app, mode, scale)
    if mode is not Mode.SYSTEM:
        _current.set_mode(mode)
    if dressed:
        _current.dress()
    return _current


def current() -> Theme:
    """The theme of this application. Raises RuntimeError before `install`."""
    if _current is None:
        raise RuntimeError("theme.install was not called")
    return _current


def shortcut_name(keys: str) -> str:
    """`keys` ("Ctrl+1") as people of this system read it: "Ctrl 1", on macOS "⌘1"."""
    if sys.platform == "darwin":
        return keys.replace("Ctrl+", "⌘").replace("Alt+", "⌃").replace("Shift+", "⇧")
    return keys.replace("+", " ")
