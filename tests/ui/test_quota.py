"""The quota meter: its words for every kind of limit, and what it does in the window."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.core.api.limiting.report import BLOCK, Standing
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import UserFacing
from desktop_app.ui.console.limits import Quota, quota_of
from desktop_app.ui.console.quota import QuotaMeter
from desktop_app.ui.tasks import Tasks

NOW = 1000.0
HOST = "api.example.com"
MINUTE = Standing("account", 100, 60.0, 87, NOW + 41, "server", HOST, NOW, 10)
SECOND = Standing("account", 60, 1.0, 60, None, "server", HOST, NOW)
OWN = Standing("requests_per_second", 5, 1.0, None, None, "settings")
PAUSE = Standing(BLOCK, 0, None, 0, NOW + 8, "server", HOST)


@pytest.mark.parametrize(
    ("standings", "level", "value", "again", "pace"),
    [
        ([MINUTE], "plenty", "**87** of 100 left", "Resets in 41 seconds", "Slows down at 10 left"),
        ([replace(MINUTE, remaining=12)], "few", "**12** of 100 left", "Resets in 41 seconds", "Slows down at 10 left"),
        ([replace(MINUTE, remaining=9)], "few", "**9** of 100 left", "Resets in 41 seconds", ""),
        ([replace(MINUTE, remaining=0)], "paused", "**0** of 100 left", "Resets in 41 seconds", ""),
        ([replace(MINUTE, remaining=0, resets_at=NOW - 1)], "plenty", "**100** of 100 left", "",
         "Slows down at 10 left"),
        ([replace(MINUTE, resets_at=None)], "plenty", "**87** of 100 left", "", "Slows down at 10 left"),
        ([SECOND], "plenty", "**60** of 60 left", "60 a second", ""),
        ([replace(SECOND, window=3.0)], "plenty", "**60** of 60 left", "60 in 3 s", ""),
        ([SECOND, MINUTE], "plenty", "**87** of 100 left", "Resets in 41 seconds", "Slows down at 10 left"),
        ([replace(MINUTE, remaining=0), replace(MINUTE, remaining=0, resets_at=NOW + 50)], "paused",
         "**0** of 100 left", "Resets in 50 seconds", ""),
        ([MINUTE, OWN], "plenty", "**87** of 100 left", "Resets in 41 seconds", "Slows down at 10 left"),
        ([OWN], "plenty", "5 a second", "", ""),
        ([PAUSE, MINUTE], "paused", "Paused", "Continues in 8 seconds", ""),
        ([replace(PAUSE, resets_at=NOW - 1), SECOND], "plenty", "**60** of 60 left", "60 a second", ""),
        ([], "unknown", "The API does not say", "", ""),
    ],
)  # fmt: skip
def test_its_words(standings: Sequence[Standing], level: str, value: str, again: str, pace: str) -> None:
    quota = quota_of(standings, NOW)
    assert (quota.level, quota.value, quota.again, quota.pace) == (level, value, again, pace)
    assert quota.source
    assert (quota.ends_at > NOW) == ("Resets" in again or "Continues" in again)


def test_where_it_is_known_from() -> None:
    assert HOST in quota_of([MINUTE], NOW).source
    assert "settings" in quota_of([OWN], NOW).source
    assert Quota("unknown", "").ends_at == 0


class Window:
    """A meter, and what it reads."""

    def __init__(self) -> None:
        self.clock = FixedClock(NOW)
        self.standings: Sequence[Standing] = (MINUTE,)
        self.read_for: list[str] = []
        self.read = asyncio.Event()
        self.meter = QuotaMeter(self._read, self.clock, Tasks(QLabel(), self._problem))

    async def _read(self, name: str) -> Sequence[Standing]:
        self.read_for.append(name)
        self.read.set()
        return self.standings

    def _problem(self, problem: UserFacing) -> None:
        raise AssertionError(problem.message)

    async def follow(self, name: str, *changes: object) -> None:
        self.read.clear()
        self.meter.follow(name, *changes)
        async with asyncio.timeout(5):
            await self.read.wait()
        await asyncio.sleep(0)


async def test_it_is_read_again_after_each_answer_and_counts_down() -> None:
    window = Window()
    assert window.meter.isHidden()
    await window.follow("sandbox", 0.0)
    assert not window.meter.isHidden()
    assert window.meter.accessibleDescription() == "87 of 100 left. Resets in 41 seconds. Slows down at 10 left."
    assert HOST in window.meter.toolTip()
    window.meter.follow("sandbox", 0.0)
    assert window.read_for == ["sandbox"]
    window.standings = (replace(MINUTE, remaining=86),)
    await window.follow("sandbox", NOW)
    assert window.meter.accessibleDescription().startswith("86 of 100")
    window.clock.advance(1)
    window.meter.hide()
    window.meter.show()
    assert "Resets in 40 seconds" in window.meter.accessibleDescription()
    window.clock.advance(40)
    window.meter.hide()
    window.meter.show()
    assert window.meter.accessibleDescription().startswith("100 of 100 left")


async def test_it_belongs_to_a_connection_that_is_signed_in() -> None:
    window = Window()
    await window.follow("sandbox", 0.0)
    window.meter.follow("")
    assert window.meter.isHidden()
    await window.follow("orchard", 0.0)
    assert window.read_for == ["sandbox", "orchard"]
