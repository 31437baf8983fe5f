"""Every state of every screen, at the hardest: the smallest window, the largest text, words a third longer.

No control without name and role, none too small to hit, no text cut off, left untranslated or too weak to be read.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.ui import theme
from tests.ui.audit import contrast, words
from tests.ui.audit.looks import cut_off, nameless, too_small
from tests.ui.audit.states import every_state

SHEET = "parts"
"""The sheet of samples of small widgets, which is no screen."""


@pytest.fixture
def large(looks: theme.Theme) -> Iterator[theme.Theme]:
    """Text at 130 %."""
    looks.set_scale(1.3)
    yield looks
    looks.set_scale(1.0)
    looks.set_strong(False)
    looks.set_mode(theme.Mode.LIGHT)


async def test_every_state_of_every_screen(large: theme.Theme, tmp_path: Path) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    with words.spoken():
        for number, state in enumerate(every_state(tmp_path)):
            if state.name == SHEET:
                continue
            mode, strong = contrast.LOOKS[number % len(contrast.LOOKS)]  # all in all: python -m tests.ui.audit
            large.set_strong(strong)
            large.set_mode(mode)
            async with asyncio.timeout(20), state.shown("narrow") as screen:
                for look in (nameless, too_small, cut_off, words.untranslated):
                    for each in look(screen):
                        found[f"{look.__name__}: {each}"].append(state.name)
                picture = contrast.Picture(screen)
                for each in (*contrast.weak_texts(picture), *contrast.weak_edges(picture)):
                    found[f"contrast: {each}"].append(f"{state.name} {mode.value}{' strong' if strong else ''}")
    assert not found, "\n".join(f"{what} ({', '.join(where[:3])})" for what, where in sorted(found.items()))
