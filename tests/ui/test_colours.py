"""The colours can be read: the ratios that the design promises."""

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.colours import Colours, bundled, high_contrast, palette


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    chosen = QColor(colour)
    red, green, blue = (_linear(part) for part in (chosen.redF(), chosen.greenF(), chosen.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def ratio(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def colours(request: pytest.FixtureRequest) -> Colours:
    return bundled(request.param)


def test_text_can_be_read_everywhere(colours: Colours) -> None:
    for text in ("text", "text2", "text3", "accent", "ok", "warn", "bad"):
        for behind in ("app", "surface", "sunken", "raised", "hover", "press"):
            assert ratio(getattr(colours, text), getattr(colours, behind)) >= 4.5, (text, behind)


def test_states_can_be_read_on_their_tints(colours: Colours) -> None:
    for state in ("ok", "warn", "bad"):
        assert ratio(getattr(colours, state), getattr(colours, f"{state}tint")) >= 4.5
    assert ratio(colours.onaccent, colours.accentfill) >= 4.5


def test_shapes_can_be_seen(colours: Colours) -> None:
    for shape in ("okfill", "warnfill", "badfill", "field", "bar2"):
        assert ratio(getattr(colours, shape), colours.surface) >= 3, shape


def test_high_contrast_uses_the_systems_colours_and_no_tints() -> None:
    system = QPalette(QColor("#101010"), QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    strong = high_contrast(system, dark=True)
    assert (strong.surface, strong.text, strong.text3, strong.line) == ("#000000", "#ffff00", "#ffff00", "#ffff00")
    assert strong.oktint == strong.warntint == strong.surface


def test_the_palette_has_our_colours(colours: Colours) -> None:
    made = palette(colours)
    assert made.color(QPalette.ColorRole.Base) == QColor(colours.surface)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(colours.text3)
