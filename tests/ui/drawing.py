"""Draws the states of a page into files, for eyes: light and dark, in every size."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import theme

States = Callable[[], Iterable[tuple[str, Callable[[], QWidget]]]]


def draw(states: States, sizes: Mapping[str, tuple[int, int]], prefix: str = "") -> None:
    """Draw every state whose name contains the second word of the command line into the folder that is the first."""
    out, only = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    looks = theme.install(app, theme.Mode.LIGHT)
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        looks.set_mode(mode)
        for name, make in states():
            if only not in name:
                continue
            for size, (width, height) in sizes.items():
                page = make()
                page.resize(width, height)
                page.show()
                app.processEvents()
                page.grab().save(str(out / f"{prefix}{name}-{size}-{mode.value}.png"))
                page.close()
                page.deleteLater()
