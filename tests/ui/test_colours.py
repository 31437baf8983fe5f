"""The colours can be read: the ratios that the design promises."""

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.colours import Colours, bundled, contrast, high_contrast, palette


def ratio(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    return contrast(QColor(one), QColor(other))


def test_contrast_is_what_wcag_says() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert ratio("#ff0000", "#ffffff") == pytest.approx(4.0, abs=0.01)


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


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_on_a_system_without_it_is_black_and_white_and_every_tone_can_be_read_well(dark: bool) -> None:
    other_way = QPalette(QColor("#ffffff" if dark else "#000000"))
    assert high_contrast(other_way, dark) == high_contrast(None, dark)
    strong = high_contrast(None, dark)
    assert (strong.surface, strong.text) == (("#000000", "#ffffff") if dark else ("#ffffff", "#000000"))
    for tone in ("accent", "ok", "warn", "bad", "violet", "teal", "json_key", "json_str", "json_num", "json_lit"):
        assert ratio(getattr(strong, tone), strong.surface) >= 7, tone
    assert ratio(strong.onaccent, strong.accentfill) >= 7


def test_the_palette_has_our_colours(colours: Colours) -> None:
    made = palette(colours)
    assert made.color(QPalette.ColorRole.Base) == QColor(colours.surface)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(colours.text3)
