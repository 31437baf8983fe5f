"""What the quota meter says: which of an account's rate limits, and in which words. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.core.api.limiting.report import BLOCK, Standing, tightness
from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer.words import wait_length

Level = Literal["plenty", "few", "paused", "unknown"]
FEW: Final = 0.2
"""The part of a limit below which the meter warns."""
QUICK: Final = 5.0
"""Seconds. A window this short is over before a countdown of it could be read."""


@dataclass(frozen=True)
class Quota:
    """What is left of the tightest limit. value: in words; part: 0 to 1; again, pace: the words below the bar.

    ends_at: when it will say something else by itself (seconds since the epoch), 0 for never. source: where all of it
    is known from.
    """

    level: Level
    value: str
    part: float = 0.0
    again: str = ""
    pace: str = ""
    ends_at: float = 0.0
    source: str = ""


def quota_of(standings: Sequence[Standing], now: float) -> Quota:
    """The quota to show at `now` (seconds since the epoch)."""
    said = [one for one in standings if one.source == "server"]
    pause = next((one for one in said if one.name == BLOCK and (one.resets_at or 0) > now), None)
    if pause is not None and pause.resets_at:
        words = tr("Continues in {length}", length=wait_length(pause.resets_at - now))
        return Quota("paused", tr("Paused"), 0.0, words, ends_at=pause.resets_at,
                     source=tr("{host} asked to send nothing for a while.", host=pause.host))  # fmt: skip
    known = [one for one in said if one.remaining is not None and one.limit]
    if known:
        return _left(min(known, key=lambda one: tightness(one, _remaining(one, now))), now)
    own = next((one for one in standings if one.name == "requests_per_second"), None)
    if own is not None:
        return Quota("plenty", _per_window(own), 1.0, source=tr("This limit is from your settings."))
    return Quota("unknown", tr("The API does not say"), source=tr("No answer has spoken of a rate limit yet."))


def _left(one: Standing, now: float) -> Quota:
    left = _remaining(one, now)
    part = left / one.limit
    value = tr("**{left}** of {limit} left", left=left, limit=one.limit)
    source = tr("{host} says so in its answers.", host=one.host)
    ends_at = one.resets_at or 0.0
    if one.window is not None and one.window < QUICK:
        return Quota(_level(part), value, part, _per_window(one), ends_at=ends_at, source=source)
    again = tr("Resets in {length}", length=wait_length(ends_at - now)) if ends_at > now else ""
    pace = tr("Slows down at {count} left", count=one.slows_at) if one.slows_at and left > one.slows_at else ""
    if left == 0 and ends_at > now:
        return Quota("paused", value, 0.0, again, ends_at=ends_at, source=source)
    return Quota(_level(part), value, part, again, pace, ends_at if ends_at > now else 0.0, source)


def _remaining(one: Standing, now: float) -> int:
    """What is left now: all of it once its reset has passed."""
    over = one.resets_at is not None and one.resets_at <= now
    return one.limit if over or one.remaining is None else min(one.remaining, one.limit)


def _level(part: float) -> Level:
    return "few" if part < FEW else "plenty"


def _per_window(one: Standing) -> str:
    if one.window == 1:
        return tr("{count} a second", count=one.limit)
    return tr("{count} in {seconds} s", count=one.limit, seconds=f"{one.window or 0:g}")
