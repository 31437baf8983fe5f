"""Measures the contrast of every state in every look: `python -m tests.ui.audit [wide|narrow]`. Two minutes."""

import asyncio
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.ui import gallery  # first: it sets the platform

# isort: split
import qasync
from PySide6.QtWidgets import QApplication

from desktop_app.ui import theme
from tests.ui.audit.contrast import LOOKS, Picture, weak_edges, weak_texts
from tests.ui.audit.states import every_state


async def measure(looks: theme.Theme, size: str) -> int:
    """Say what is too weak; gives how many things are."""
    weak = 0
    for mode, strong in LOOKS:
        looks.set_strong(strong)
        looks.set_mode(mode)
        found: dict[str, list[str]] = defaultdict(list)
        with tempfile.TemporaryDirectory() as folder:
            for state in every_state(Path(folder)):
                async with state.shown(size) as screen:
                    picture = Picture(screen)
                    for each in (*weak_texts(picture), *weak_edges(picture)):
                        found[each].append(state.name)
        print(f"{mode.value}{' strong' if strong else ''}: {len(found)} too weak")
        for what, where in sorted(found.items()):
            print(f"  {what} ({', '.join(where[:3])})")
        weak += len(found)
    return weak


def main() -> int:
    """Gives 1 where something is too weak."""
    app = QApplication.instance() or QApplication(["audit"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    looks = theme.install(app, theme.Mode.LIGHT)
    size = sys.argv[1] if len(sys.argv) > 1 else "narrow"
    assert gallery.SIZES[size]
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return min(1, runner.run(measure(looks, size)))


if __name__ == "__main__":
    raise SystemExit(main())
