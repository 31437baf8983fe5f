"""Coroutines that belong to a widget."""

import asyncio

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Cancelled, UserFacing
from desktop_app.ui.tasks import Tasks


class Owner(QWidget):
    """A widget with tasks, which notes what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[UserFacing] = []
        self.busy: list[bool] = []
        self.tasks = Tasks(self, self.errors.append)


async def failing(error: Exception) -> None:
    raise error


async def test_an_error_is_shown_in_words() -> None:
    owner = Owner()
    problem = UserFacing("code", "It went wrong.", "Try again.")
    await owner.tasks.start(failing(problem), busy=owner.busy.append)
    assert owner.errors == [problem]
    assert owner.busy == [True, False]


@pytest.mark.logs("a task of the window failed")
async def test_a_bug_is_logged_and_shown_without_its_traceback() -> None:
    owner = Owner()
    await owner.tasks.start(failing(ZeroDivisionError("x")))
    assert [error.code for error in owner.errors] == ["internal"]
    assert "Traceback" not in owner.errors[0].message


async def test_cancelled_by_the_person_is_no_error() -> None:
    owner = Owner()
    await owner.tasks.start(failing(Cancelled()))
    assert owner.errors == []


async def test_a_later_task_with_the_same_key_takes_the_place() -> None:
    owner = Owner()
    first = owner.tasks.start(asyncio.sleep(60), key="send")
    second = owner.tasks.start(asyncio.sleep(0), key="send")
    assert owner.tasks.running("send")
    await second
    assert first.cancelled()
    assert not owner.tasks.running("send")


async def test_tasks_end_with_their_owner() -> None:
    owner = Owner()
    busy = owner.busy
    begun = owner.tasks.start(asyncio.sleep(60), busy=busy.append)
    await asyncio.sleep(0)
    unbegun = owner.tasks.start(asyncio.sleep(60), busy=busy.append)
    owner.deleteLater()
    with pytest.raises(asyncio.CancelledError):
        await begun
    with pytest.raises(asyncio.CancelledError):
        await unbegun
    assert busy == [True], "nothing is said to a widget that is gone"


async def test_end_waits_until_all_are_over() -> None:
    owner = Owner()
    task = owner.tasks.start(asyncio.sleep(60))
    await owner.tasks.end()
    assert task.done()
