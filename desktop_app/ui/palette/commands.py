"""What the palette lists, and which of it fits what was typed. No widgets."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

MOST: Final = 60
"""Commands that are shown at once; who sees as many types another letter."""


@dataclass(frozen=True)
class Command:
    """Something that can be done. group: the heading it stands below. detail: a few words more.

    icon: a name in resources/icons; method: a request method, drawn in its place. keys: its shortcut, or "".
    weight: what puts it before others that fit as well.
    """

    group: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = ""
    method: str = ""
    keys: str = ""
    weight: float = 0.0


@dataclass(frozen=True)
class Match:
    """A command that fits, and the places of the letters of its title that were typed."""

    command: Command
    places: tuple[int, ...]
    score: float


def fitting(commands: Iterable[Command], typed: str) -> list[Match]:
    """The commands that fit, by their groups; inside a group and between groups the better ones first.

    Without anything typed all of them, as far as there is room, in their order.
    """
    found = [match for command in commands if (match := fit(command, typed)) is not None]
    if not typed.strip():
        return found[:MOST]
    found.sort(key=lambda match: -match.score)
    found = found[:MOST]
    order = list(dict.fromkeys(match.command.group for match in found))
    return sorted(found, key=lambda match: order.index(match.command.group))


def fit(command: Command, typed: str) -> Match | None:
    """Whether the letters of `typed` come in the title, in this order; else whether its words are in the detail."""
    wanted = "".join(typed.lower().split())
    if not wanted:
        return Match(command, (), 0.0)
    title = command.title.lower()
    best: tuple[float, tuple[int, ...]] | None = None
    for start in _starts(title, wanted[0]):
        places = _follow(title, wanted, start)
        if places is not None:
            score = _score(title, places)
            if best is None or score > best[0]:
                best = (score, places)
    if best is not None and best[0] > 0:
        return Match(command, best[1], best[0] + command.weight)
    beside = f"{command.method} {command.detail} {command.group}".lower()
    if all(word in f"{title} {beside}" for word in typed.lower().split()):
        return Match(command, (), -5.0)
    return None


def _starts(title: str, letter: str) -> list[int]:
    return [place for place, found in enumerate(title) if found == letter]


def _follow(title: str, wanted: str, start: int) -> tuple[int, ...] | None:
    """The places of `wanted` from `start` on: each letter next to the one before, else at the start of a word."""
    places = [start]
    for letter in wanted[1:]:
        after = places[-1] + 1
        if title[after : after + 1] == letter:
            places.append(after)
            continue
        begins = [place for place in range(after, len(title)) if title[place] == letter and _begins(title, place)]
        place = begins[0] if begins else title.find(letter, after)
        if place < 0:
            return None
        places.append(place)
    return tuple(places)


def _score(title: str, places: Sequence[int]) -> float:
    """Letters in a row and at the starts of words count for a fit, letters scattered over the title against it."""
    score = 0.0
    for index, place in enumerate(places):
        in_row = index > 0 and place == places[index - 1] + 1
        score += 2.0 if in_row else 3.0 if _begins(title, place) else -1.5
    return score + (3.0 if places[0] == 0 else 0.0) - len(title) * 0.01


def _begins(title: str, place: int) -> bool:
    return place == 0 or not title[place - 1].isalnum()
