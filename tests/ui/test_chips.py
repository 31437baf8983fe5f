"""A row of chips that has to shorten."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.chips import ChipRow, ChipState, ScopeChip

GRANTED = [(f"scope:{n}", ChipState.GRANTED) for n in range(6)]
MISSING = [("sites:publish", ChipState.MISSING), ("projects:delete", ChipState.MISSING)]


@pytest.fixture
def chips(qtbot: QtBot) -> ChipRow:
    made = ChipRow(name="chips")
    qtbot.addWidget(made)
    made.set_scopes([*MISSING, *GRANTED])
    made.show()
    return made


def shown(chips: ChipRow) -> list[str]:
    parts = sorted((chip for chip in chips.findChildren(ScopeChip) if chip.isVisible()), key=lambda chip: chip.x())
    return [chip.text() for chip in parts]


def test_all_fit(chips: ChipRow) -> None:
    chips.resize(chips.sizeHint().width(), 24)
    assert shown(chips) == [f"scope:{n}" for n in range(6)] + ["sites:publish", "projects:delete"]


def test_granted_ones_collapse_first(chips: ChipRow) -> None:
    chips.resize(chips.sizeHint().width() - 1, 24)
    assert shown(chips)[-4:] == ["scope:4", "+1", "sites:publish", "projects:delete"]
    assert chips.hidden_scopes() == ("scope:5",)


@pytest.mark.parametrize("width", range(40, 900, 37))
def test_nothing_overlaps_or_leaves_the_row(chips: ChipRow, width: int) -> None:
    chips.resize(width, 24)
    parts = sorted((chip for chip in chips.findChildren(ScopeChip) if chip.isVisible()), key=lambda chip: chip.x())
    for left, right in pairwise(parts):
        assert left.geometry().right() < right.x()
    assert parts[-1].geometry().right() < max(width, chips.minimumSizeHint().width())
    counted = int(next((chip.text()[1:] for chip in parts if chip.state is ChipState.COUNT), "0"))
    assert counted + len([chip for chip in parts if chip.state is not ChipState.COUNT]) == 8


def test_missing_ones_collapse_last(chips: ChipRow) -> None:
    chips.resize(200, 24)
    assert shown(chips) == ["+7", "sites:publish"]


def test_states_are_words_too(chips: ChipRow) -> None:
    assert "scope:0, granted" in chips.accessibleDescription()
    assert "sites:publish, missing" in chips.accessibleDescription()


def test_clicking_a_chip_tells_its_scope(chips: ChipRow, qtbot: QtBot) -> None:
    chips.resize(chips.sizeHint().width(), 24)
    clicked: list[str] = []
    chips.clicked.connect(clicked.append)
    chip = chips.findChild(ScopeChip, "scope.sites:publish")
    assert chip is not None
    chip.click()
    assert clicked == ["sites:publish"]
