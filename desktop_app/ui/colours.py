"""The colours of the window as values, from the design tokens; no painting here.

A colour has the same name in the tokens, in the style sheet and in code. Hyphens of the tokens become underscores.
"""

import json
from dataclasses import dataclass, fields
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QPalette

from desktop_app.core import resources


@dataclass(frozen=True)
class Colours:
    """One set of colours, each as #RRGGBB. Names ending in `fill` are for shapes, in `tint` for backgrounds."""

    app: str
    surface: str
    sunken: str
    raised: str
    hover: str
    press: str
    line: str
    line2: str
    field: str
    text: str
    text2: str
    text3: str
    accent: str
    accentfill: str
    onaccent: str
    atint: str
    aline: str
    ok: str
    oktint: str
    okfill: str
    warn: str
    warntint: str
    warnfill: str
    bad: str
    badtint: str
    badfill: str
    violet: str
    violettint: str
    teal: str
    bar2: str
    json_key: str
    json_str: str
    json_num: str
    json_lit: str
    json_pun: str

    def q(self, name: str) -> QColor:
        """The colour called `name` for a painter. Raises AttributeError for a name that isn't a token."""
        return _qcolor(getattr(self, name))


@cache
def _qcolor(value: str) -> QColor:
    return QColor(value)


@cache
def tokens() -> dict[str, dict[str, dict[str, str]]]:
    """The design tokens as the designers wrote them (resources/style/tokens.json)."""
    found: dict[str, dict[str, dict[str, str]]] = json.loads(resources.read_text("style/tokens.json"))
    return found


@cache
def bundled(dark: bool) -> Colours:
    """Our own light or dark colours."""
    values = tokens()["colour"]["dark" if dark else "light"]
    return Colours(**{name.replace("-", "_"): value for name, value in values.items()})


STRONG: Final = 7.0
"""The ratio of text to what is behind it where more contrast is wanted (WCAG 2.2, 1.4.6)."""


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1, as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def high_contrast(system: QPalette | None, dark: bool) -> Colours:
    """Colours for people who asked for more contrast: no tints, every line as strong as text, every tone at least 7:1.

    system: the palette of a system with more contrast, which is kept to where it is as dark or as light as ours has to
    be. Without one they are black and white.
    """
    behind, front = (QColor("#000000"), QColor("#ffffff")) if dark else (QColor("#ffffff"), QColor("#000000"))
    if system is not None:
        window, text = system.color(QPalette.ColorRole.Window), system.color(QPalette.ColorRole.WindowText)
        if (luminance(window) < luminance(text)) == dark and contrast(window, text) >= STRONG:
            behind, front = window, text
    base = bundled(dark)
    backgrounds = ("app", "surface", "sunken", "raised", "atint", "oktint", "warntint", "badtint", "violettint")
    strong = ("line", "line2", "field", "aline", "text", "text2", "text3", "json_pun")
    values = {field.name: getattr(base, field.name) for field in fields(base)}
    values |= dict.fromkeys(backgrounds, behind.name()) | dict.fromkeys(strong, front.name())
    for tone in ("accent", "ok", "warn", "bad", "violet", "teal", "json_key", "json_str", "json_num", "json_lit"):
        values[tone] = _stronger(QColor(values[tone]), behind).name()
    values["accentfill"], values["onaccent"] = values["accent"], behind.name()
    return Colours(**values)


def _stronger(colour: QColor, behind: QColor) -> QColor:
    """`colour`, darker or lighter until it can be read well on `behind`."""
    while contrast(colour, behind) < STRONG:
        step = -8 if luminance(behind) > 0.5 else 8
        parts = (colour.red(), colour.green(), colour.blue())
        colour = QColor(*(min(255, max(0, part + step)) for part in parts))
    return colour


def palette(colours: Colours) -> QPalette:
    """A whole Qt palette, so that what Qt draws by itself (menus, tooltips, selections) fits too."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette(colours.q("raised"), colours.q("app"))
    for key, name in (
        (role.Window, "app"), (role.WindowText, "text"), (role.Base, "surface"), (role.AlternateBase, "sunken"),
        (role.Text, "text"), (role.Button, "raised"), (role.ButtonText, "text"), (role.BrightText, "bad"),
        (role.Highlight, "accentfill"), (role.HighlightedText, "onaccent"), (role.PlaceholderText, "text3"),
        (role.Link, "accent"), (role.LinkVisited, "accent"), (role.Accent, "accentfill"), (role.Mid, "line2"),
        (role.Midlight, "line"), (role.Dark, "field"), (role.ToolTipBase, "raised"), (role.ToolTipText, "text"),
    ):  # fmt: skip
        result.setColor(key, colours.q(name))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(group.Disabled, key, colours.q("text3"))
    return result
