"""Texts of the log and their numbers. What is known is remembered, until another program takes texts away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.core.usage.entry import Source, Use

if TYPE_CHECKING:
    import sqlite3

_REMEMBERED: Final = 20_000


class Names:
    """Numbers for texts, inside one writing transaction at a time."""

    def __init__(self) -> None:
        self._known: dict[object, int] = {}
        self._counted_under: dict[tuple[str, ...], int] = {}
        self._generation = -1

    def refresh(self, database: sqlite3.Connection) -> None:
        """Forget the numbers where texts were taken away since, or there are too many. First thing in a transaction."""
        (found,) = database.execute("SELECT number FROM generation").fetchone()
        if found != self._generation or len(self._known) > _REMEMBERED:
            self.forget()
            self._generation = found

    def forget(self) -> None:
        """Forget all: the transaction was taken back."""
        self._known.clear()
        self._counted_under.clear()

    def word(self, database: sqlite3.Connection, word: str) -> int:
        """The number of a text."""
        return self._number(database, "words", {"word": word})

    def source(self, database: sqlite3.Connection, source: Source) -> int:
        """The number of a source."""
        return self._number(database, "sources", {"kind": source.kind, "label": source.label})

    def target(self, database: sqlite3.Connection, use: Use) -> tuple[int, int]:
        """The numbers of what a request asked for, and of what it is counted under (see `Use.what`)."""
        key = (use.path, use.method, use.host, use.operation)
        if key not in self._counted_under:
            self._counted_under[key] = self.word(database, use.what)
        what = self._counted_under[key]
        asked = {"path": use.path, "method": use.method, "host": use.host, "operation": use.operation}
        return self._number(database, "targets", asked, what=what), what

    def token(self, database: sqlite3.Connection, digest: bytes, first: Use) -> int:
        """The number of a token, 0 for none; `first` is its first use, where this is one."""
        if not digest:
            return 0
        if found := self._known.get(digest):
            return found
        database.execute(
            "INSERT OR IGNORE INTO tokens (digest, profile, account, first, last, uses, refused)"
            " VALUES (?, ?, ?, ?, ?, 0, 0)",
            (digest, self.word(database, first.profile), self.word(database, first.account), first.at, first.at),
        )
        (number,) = database.execute("SELECT id FROM tokens WHERE digest = ?", (digest,)).fetchone()
        self._known[digest] = number
        return int(number)

    def _number(self, database: sqlite3.Connection, table: str, unique: dict[str, str], **more: int) -> int:
        """The number of the row with these unique values; it is made, with `more`, where there is none."""
        key = (table, *unique.values())
        if found := self._known.get(key):
            return found
        where = " AND ".join(f"{name} = ?" for name in unique)
        row = database.execute(f"SELECT id FROM {table} WHERE {where}", [*unique.values()]).fetchone()  # noqa: S608
        if row is None:
            values = {**unique, **more}
            marks = ", ".join("?" * len(values))
            row = database.execute(
                f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks}) RETURNING id",  # noqa: S608
                [*values.values()],
            ).fetchone()
        self._known[key] = number = int(row[0])
        return number
