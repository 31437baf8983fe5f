"""What is asked of the log, as SQL: by the sums where they will do, by the rows where a text is looked for."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from operator import add
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop_app.core.usage.entry import OUTCOMES, Bucket, Counts, Filter, OperationUse, Source, Use
from desktop_app.core.usage.schema import DAY, MINUTE, QUARTER, TOTAL

if TYPE_CHECKING:
    import sqlite3

Width = Literal["minute", "hour", "day"]

_SELECTED: Final = (
    "SELECT e.at, profiles.word, accounts.word, targets.method, targets.host, targets.path, targets.operation,"
    " sources.kind, sources.label, e.process, e.status, e.outcome, e.duration, e.size, problems.word, tokens.digest,"
    " e.marks, e.id"
)
_JOINED: Final = (
    " JOIN words AS profiles ON profiles.id = e.profile JOIN words AS accounts ON accounts.id = e.account"
    " JOIN words AS problems ON problems.id = e.problem JOIN targets ON targets.id = e.target"
    " JOIN sources ON sources.id = e.source LEFT JOIN tokens ON tokens.id = e.token"
)
_COUNTED: Final = ", ".join(f"COALESCE(SUM(e.outcome = {number}), 0) AS {name}" for number, name in enumerate(OUTCOMES))
"""Columns with how many requests there are of each outcome: one pass, where grouping by it would sort."""
_FEW: Final = 5_000
"""Requests that are sorted rather than looked for among all others."""
_SHORT: Final = 2 * DAY
"""Periods of up to this many seconds are read by the minute."""


class _Condition:
    """What follows WHERE. index: the one that leads to few rows, "" where there is none such."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.values: list[Any] = []
        self.index = ""

    def add(self, part: str, *values: Any) -> None:
        self.parts.append(part)
        self.values += values

    @property
    def text(self) -> str:
        return f" WHERE {' AND '.join(self.parts)}" if self.parts else ""


def page(database: sqlite3.Connection, wanted: Filter, before: Use | None, limit: int) -> Iterator[Sequence[Any]]:
    """Rows of the latest requests."""
    condition = _condition(database, wanted)
    if before is not None:
        condition.add("(e.at, e.id) < (?, ?)", before.at, before.id)
    return _rows(database, condition, "e.at DESC, e.id DESC", limit)


def after(database: sqlite3.Connection, wanted: Filter, id: int, limit: int) -> Iterator[Sequence[Any]]:
    """Rows of the requests that were kept after `id`."""
    condition = _condition(database, wanted)
    condition.index = ""
    condition.add("e.id > ?", id)
    return _rows(database, condition, "e.id", limit)


def counts(database: sqlite3.Connection, wanted: Filter) -> Counts:
    """How many fit."""
    if wanted.text:
        table, condition, sums = "entries", _condition(database, wanted), _COUNTED
    else:
        table, condition, sums = *_sums(database, wanted), _summed(wanted)
    sql = f"SELECT {sums} FROM {table} AS e{condition.text}"  # noqa: S608
    return Counts(*database.execute(sql, condition.values).fetchone())


def buckets(database: sqlite3.Connection, width: Width, wanted: Filter) -> list[Bucket]:
    """How many fit in each minute, hour or day."""
    step = MINUTE if width == "minute" else QUARTER
    if wanted.text:
        table, condition = "entries", _condition(database, wanted)
        start, sums = f"CAST(e.at / {step} AS INTEGER) * {step}", _COUNTED
    else:
        table, condition = _sums(database, wanted, "minutes" if width == "minute" else "quarters")
        start, sums = "start", _summed(wanted)
    rows = database.execute(
        f"SELECT {start} AS begun, {sums} FROM {table} AS e{condition.text}"  # noqa: S608
        " GROUP BY begun ORDER BY begun",
        condition.values,
    )
    found: dict[float, tuple[int, ...]] = {}
    begun = end = 0.0
    for moment, *counted in rows:
        if moment >= end:
            begun, end = _span(moment, width)
        found[begun] = tuple(map(add, found.get(begun, (0, 0, 0, 0)), counted))
    return [Bucket(float(start), Counts(*counted)) for start, counted in found.items() if any(counted)]


def operations(database: sqlite3.Connection, wanted: Filter, limit: int) -> list[OperationUse]:
    """The operations that were asked for most."""
    if wanted.text or _period(wanted) <= _SHORT:
        condition = _condition(database, wanted)
        # The plus keeps SQLite from reading all there is, for the sake of an index in the order of targets.
        counted = (
            f"SELECT target, {_COUNTED}, SUM(duration) AS seconds FROM entries AS e{condition.text} GROUP BY +target"  # noqa: S608
        )
        rows = f"SELECT e.*, what FROM ({counted}) AS e JOIN targets ON id = target"  # noqa: S608
    else:
        table, condition = _sums(database, wanted, "days")
        rows = f"SELECT * FROM {table} AS e{condition.text}"  # noqa: S608
    found = database.execute(
        f"SELECT word, {_summed(wanted)}, SUM(seconds) FROM ({rows}) JOIN words ON id = what GROUP BY what"  # noqa: S608
        f" ORDER BY {TOTAL} DESC, word LIMIT ?",
        [*condition.values, limit],
    )
    return [OperationUse(name, Counts(*sums), seconds) for name, *sums, seconds in found]


def sources(database: sqlite3.Connection, profile: str) -> list[tuple[Source, int]]:
    """Who sent requests."""
    _, condition = _sums(database, Filter(profile=profile), "days")
    rows = database.execute(
        f"SELECT kind, label, {TOTAL} AS total FROM days AS e JOIN sources ON sources.id = source{condition.text}"  # noqa: S608
        " GROUP BY source ORDER BY total DESC, kind, label",
        condition.values,
    )
    return [(Source(kind, label), total) for kind, label, total in rows]


def _rows(database: sqlite3.Connection, condition: _Condition, order: str, limit: int) -> Iterator[Sequence[Any]]:
    # The few rows are chosen before the names are looked up for them.
    hint = f" INDEXED BY {condition.index}" if condition.index else ""
    yield from database.execute(
        f"{_SELECTED} FROM (SELECT * FROM entries AS e{hint}{condition.text} ORDER BY {order} LIMIT ?) AS e"  # noqa: S608
        f"{_JOINED} ORDER BY {order}",
        [*condition.values, limit],
    )


def _condition(database: sqlite3.Connection, wanted: Filter) -> _Condition:
    """`wanted` for the table of requests."""
    condition = _Condition()
    if wanted.profile:
        condition.add("e.profile = ?", _number(database, wanted.profile))
    if (found := _source_numbers(database, wanted)) is not None:
        _one_of(database, condition, "source", found)
    if wanted.outcome:
        number = OUTCOMES.index(wanted.outcome)
        condition.add("e.outcome = ?", number)
        if number:
            condition.add("e.outcome > 0")  # then SQLite takes the index of those that are not 0
            condition.index = condition.index or "entries_by_outcome"
    if wanted.since:
        condition.add("e.at >= ?", wanted.since)
    if wanted.until is not None:
        condition.add("e.at < ?", wanted.until)
    for word in wanted.text.split():
        _add_word(database, condition, word)
    return condition


def _add_word(database: sqlite3.Connection, condition: _Condition, word: str) -> None:
    """The word has to be in what was asked for, in who asked, or be the status or the error code."""
    like = "%{}%".format(word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
    said = "LIKE ? ESCAPE '\\'"
    targets = _numbers(
        database,
        f"SELECT id FROM targets WHERE method || ' ' || host || path || ' ' || operation {said}",  # noqa: S608
        like,
    )
    others: list[tuple[str, list[int]]] = [
        ("source", _numbers(database, f"SELECT id FROM sources WHERE kind || ' ' || label {said}", like)),  # noqa: S608
        ("problem", _numbers(database, "SELECT id FROM words WHERE word = ?", word.lower())),
    ]
    with suppress(ValueError):
        others.append(("status", [int(word)]))
    others = [(column, numbers) for column, numbers in others if numbers]
    if not others:
        _one_of(database, condition, "target", targets)
        return
    condition.add(
        f"({' OR '.join(f'e.{column} IN ({_listed(numbers)})' for column, numbers in [('target', targets), *others])})"
    )


def _one_of(database: sqlite3.Connection, condition: _Condition, column: str, numbers: list[int]) -> None:
    """`column` has to be one of these. Where that leaves few rows, its index is the way to them."""
    if len(numbers) == 1:
        condition.add(f"e.{column} = ?", numbers[0])  # the index is in the order of time then, and is found by itself
        return
    among = f"{column} IN ({_listed(numbers)})"
    condition.add(f"e.{among}")
    (count,) = database.execute(
        f"SELECT COUNT(*) FROM (SELECT 1 FROM entries WHERE {among} LIMIT {_FEW + 1})"  # noqa: S608
    ).fetchone()
    if count <= _FEW:
        condition.index = f"entries_by_{column}"


def _sums(database: sqlite3.Connection, wanted: Filter, table: str = "") -> tuple[str, _Condition]:
    """`wanted`, its text aside, for a table of sums; which one depends on the period where `table` is not given."""
    table = table or ("minutes" if _period(wanted) <= _SHORT else "quarters")
    width = {"minutes": MINUTE, "quarters": QUARTER, "days": DAY}[table]
    condition = _Condition()
    if wanted.since:
        condition.add("e.start >= ?", int(wanted.since // width) * width)
    if wanted.until is not None:
        condition.add("e.start < ?", wanted.until)
    if wanted.profile:
        condition.add("e.profile = ?", _number(database, wanted.profile))
    if (found := _source_numbers(database, wanted)) is not None:
        condition.add(f"e.source IN ({_listed(found)})")
    return table, condition


def _period(wanted: Filter) -> float:
    """Seconds from `since` to now or `until`."""
    return (time.time() if wanted.until is None else wanted.until) - wanted.since


def _number(database: sqlite3.Connection, word: str) -> int:
    row = database.execute("SELECT id FROM words WHERE word = ?", (word,)).fetchone()
    return int(row[0]) if row else -1


def _source_numbers(database: sqlite3.Connection, wanted: Filter) -> list[int] | None:
    if not wanted.source and wanted.label is None:
        return None
    if wanted.label is None:
        return _numbers(database, "SELECT id FROM sources WHERE kind = ?", wanted.source)
    return _numbers(database, "SELECT id FROM sources WHERE kind = ? AND label = ?", wanted.source, wanted.label)


def _numbers(database: sqlite3.Connection, sql: str, *values: str) -> list[int]:
    return [number for (number,) in database.execute(sql, values)]


def _listed(numbers: list[int]) -> str:
    return ",".join(map(str, numbers))


def _summed(wanted: Filter) -> str:
    """Columns with the sums of each outcome, or of that which is wanted."""
    return ", ".join(f"COALESCE(SUM({each}), 0)" if wanted.outcome in (None, each) else "0" for each in OUTCOMES)


def _span(moment: float, width: Width) -> tuple[float, float]:
    """Beginning and end of the minute, or the local hour or day, that `moment` is in."""
    if width == "minute":
        return moment, moment + MINUTE
    local = time.localtime(moment)
    if width == "hour":
        begun = moment - local.tm_min * 60 - local.tm_sec
        return begun, begun + 3600
    year, month, day = local[:3]
    begun, end = (time.mktime((year, month, each, 0, 0, 0, 0, 0, -1)) for each in (day, day + 1))
    return begun, end
