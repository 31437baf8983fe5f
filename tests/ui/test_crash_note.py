"""The line that offers the report of a crash."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.clock import SystemClock
from desktop_app.core.crashes import CrashReports
from desktop_app.ui import crash_note
from desktop_app.ui.crash_note import CrashNote
from desktop_app.ui.widgets.panels import column


def _reports(folder: Path) -> CrashReports:
    return CrashReports(folder, folder / "log", SystemClock(), "Framer Desk 1.2.3")


def _offered(qtbot: QtBot, reports: CrashReports) -> CrashNote | None:
    content = QWidget()
    qtbot.addWidget(content)
    column(content)
    asyncio.run(crash_note.offer(content, reports))
    found: list[CrashNote] = content.findChildren(CrashNote)
    content._kept = content  # type: ignore[attr-defined]
    return found[0] if found else None


def test_nothing_is_offered_after_a_good_end(qtbot: QtBot, tmp_path: Path) -> None:
    assert _offered(qtbot, _reports(tmp_path)) is None


def test_a_report_is_offered_once_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    _reports(tmp_path).write(RuntimeError("the list was empty"))

    note = _offered(qtbot, _reports(tmp_path))
    assert note is not None
    note.copy.click()
    assert "the list was empty" in QApplication.clipboard().text()
    note.dismiss.click()
    assert note.isHidden()
    assert _offered(qtbot, _reports(tmp_path)) is None
