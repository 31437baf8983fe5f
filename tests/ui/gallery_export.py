"""The dialog that exports in all its states: `python -m tests.ui.gallery_export OUTDIR [WORD]`."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtWidgets import QApplication

from desktop_app.ui import theme
from desktop_app.ui.export.dialog import ExportDialog
from desktop_app.ui.widgets.panels import Panel
from desktop_app.ui.widgets.secret_clipboard import SecretClipboard
from tests.ui.gallery import SIZES
from tests.ui.samples_export import Exporting, bound

Step = Callable[[ExportDialog], Awaitable[object]]


async def _as_it_opens(dialog: ExportDialog) -> None:
    """Nothing was chosen yet."""


def _kind(dialog: ExportDialog, kind: str) -> None:
    card = next(card for card in dialog.kinds.cards.values() if card.kind == kind)
    card.click()


async def _chosen(dialog: ExportDialog, kind: str, *, token: bool = False, request: int = 0) -> None:
    _kind(dialog, kind)
    await asyncio.sleep(0.01)
    await dialog.presenter.put_token(token)
    await dialog.presenter.choose_request(request)


def states() -> dict[str, tuple[Exporting, Step]]:
    """What is drawn: the program behind the dialog, and what is done in it."""
    return {
        "notebook": (Exporting(), _as_it_opens),
        "notebook-less": (Exporting(), lambda dialog: dialog.presenter.allow("projects:write", False)),
        "notebook-no-lab": (Exporting(lab=None), _as_it_opens),
        "code": (Exporting(), lambda dialog: _chosen(dialog, "code", request=1)),
        "code-token": (Exporting(), lambda dialog: _chosen(dialog, "code", token=True)),
        "code-broken": (Exporting(), lambda dialog: _chosen(dialog, "code", request=2)),
        "dotenv": (Exporting(), lambda dialog: _chosen(dialog, "dotenv")),
        "dotenv-token": (Exporting(), lambda dialog: _chosen(dialog, "dotenv", token=True)),
        "data": (Exporting(), lambda dialog: _chosen(dialog, "data")),
        "clipboard": (Exporting(), lambda dialog: _chosen(dialog, "clipboard")),
        "signed-out": (Exporting(kept=None), lambda dialog: _chosen(dialog, "clipboard")),
        "bound": (Exporting(kept=bound()), lambda dialog: _chosen(dialog, "dotenv", token=True)),
    }


async def shown(exporting: Exporting, step: Step) -> Panel:
    """The dialog over an empty window, after what is done in it."""
    window = Panel("app")
    window.resize(SIZES["wide"])
    window.show()
    dialog = ExportDialog(window, exporting.services(), "sandbox", SecretClipboard(window), lambda: None)
    dialog.open()
    await asyncio.sleep(0.02)
    await step(dialog)
    await asyncio.sleep(0.02)
    return window


async def render(out: Path, only: str = "") -> None:
    """Draw every state whose name contains `only`, light and dark, wide and narrow, into `out`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    looks = theme.install(app, theme.Mode.LIGHT)
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        looks.set_mode(mode)
        for name, (exporting, step) in states().items():
            for size, room in SIZES.items() if only in name else ():
                window = await shown(exporting, step)
                window.resize(room)
                app.processEvents()
                window.grab().save(str(out / f"export-{name}-{size}-{mode.value}.png"))
                window.close()
                window.deleteLater()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(render(folder, sys.argv[2] if len(sys.argv) > 2 else ""))
