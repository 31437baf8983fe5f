"""What goes wrong where Qt calls us fails the test that is running, whether it asks for `qtbot` or not."""

import asyncio
from collections.abc import Callable
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

Caught = list[tuple[type[BaseException], BaseException, TracebackType]]


class _Torn(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        raise ZeroDivisionError


def _painting() -> QObject:
    torn = _Torn()
    torn.show()
    return torn


def _pressing() -> QObject:
    button = QPushButton()
    button.clicked.connect(lambda: 1 / 0)
    button.click()
    return button


def _waiting() -> QObject:
    timer = QTimer(singleShot=True)
    timer.timeout.connect(lambda: 1 / 0)
    timer.start()
    return timer


@pytest.fixture
def caught(request: pytest.FixtureRequest) -> Caught:
    """What would fail this test at its end. A test that awaits errors takes them out."""
    kept: Caught = request.node.qt_exception_capture_manager.exceptions
    return kept


def _only_division(caught: Caught) -> bool:
    kinds = {kind for kind, _, _ in caught}
    caught.clear()
    return kinds == {ZeroDivisionError}


@pytest.mark.parametrize("go_wrong", [_painting, _pressing, _waiting])
def test_an_error_in_a_call_of_qt_is_caught(go_wrong: Callable[[], QObject], caught: Caught) -> None:
    kept = go_wrong()
    QApplication.processEvents()
    assert _only_division(caught), kept


@pytest.mark.parametrize("go_wrong", [_painting, _pressing, _waiting])
async def test_so_it_is_in_a_coroutine(go_wrong: Callable[[], QObject], caught: Caught) -> None:
    kept = go_wrong()
    async with asyncio.timeout(5):
        while not caught:  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.002)
    assert _only_division(caught), kept
