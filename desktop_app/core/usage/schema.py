"""The file of the usage log: its tables, and why there are so many.

Texts that come again and again (connections, paths, sources) are kept once and numbered: a row is then some forty
bytes. `minutes`, `quarters` and `days` hold sums, kept in step with every row, so that a chart over a million rows
reads a few thousand.
"""

from pathlib import Path
from typing import Final

from desktop_app.core.i18n import tr
from desktop_app.core.sqlite_file import SqliteFile

MINUTE: Final = 60
QUARTER: Final = 900
"""Seconds. Days begin at a quarter of an hour in every time zone."""
DAY: Final = 86_400
TOTAL: Final = "SUM(ok + refused + failed + stopped)"
"""The sum of all requests, in each of the tables of sums."""

_SCHEMA: Final = """
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE sources (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, UNIQUE (kind, label));
CREATE TABLE targets (id INTEGER PRIMARY KEY, method TEXT NOT NULL, host TEXT NOT NULL, path TEXT NOT NULL,
    operation TEXT NOT NULL, what INTEGER NOT NULL, UNIQUE (path, method, host, operation));
CREATE TABLE tokens (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, profile INTEGER NOT NULL,
    account INTEGER NOT NULL, first REAL NOT NULL, last REAL NOT NULL, uses INTEGER NOT NULL, refused INTEGER NOT NULL);
CREATE INDEX tokens_of_profile ON tokens (profile);
CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, profile INTEGER NOT NULL,
    account INTEGER NOT NULL, target INTEGER NOT NULL, source INTEGER NOT NULL, process INTEGER NOT NULL,
    status INTEGER NOT NULL, outcome INTEGER NOT NULL, duration REAL NOT NULL, size INTEGER NOT NULL,
    problem INTEGER NOT NULL, token INTEGER NOT NULL, marks INTEGER NOT NULL);
CREATE INDEX entries_by_time ON entries (at, target, outcome, duration);
CREATE INDEX entries_by_profile ON entries (profile, at);
CREATE INDEX entries_by_source ON entries (source, at);
CREATE INDEX entries_by_target ON entries (target, at, outcome);
CREATE INDEX entries_by_outcome ON entries (outcome, at) WHERE outcome > 0;
CREATE TABLE minutes (start INTEGER NOT NULL, profile INTEGER NOT NULL, source INTEGER NOT NULL,
    ok INTEGER NOT NULL, refused INTEGER NOT NULL, failed INTEGER NOT NULL, stopped INTEGER NOT NULL,
    PRIMARY KEY (start, profile, source)) WITHOUT ROWID;
CREATE TABLE quarters (start INTEGER NOT NULL, profile INTEGER NOT NULL, source INTEGER NOT NULL,
    ok INTEGER NOT NULL, refused INTEGER NOT NULL, failed INTEGER NOT NULL, stopped INTEGER NOT NULL,
    PRIMARY KEY (start, profile, source)) WITHOUT ROWID;
CREATE TABLE days (start INTEGER NOT NULL, profile INTEGER NOT NULL, source INTEGER NOT NULL, what INTEGER NOT NULL,
    ok INTEGER NOT NULL, refused INTEGER NOT NULL, failed INTEGER NOT NULL, stopped INTEGER NOT NULL,
    seconds REAL NOT NULL, PRIMARY KEY (start, profile, source, what)) WITHOUT ROWID;
CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, profile TEXT NOT NULL,
    account TEXT NOT NULL, kind TEXT NOT NULL, token BLOB NOT NULL, details TEXT NOT NULL);
CREATE INDEX events_of_profile ON events (profile, id);
CREATE TABLE alerts (id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, account TEXT NOT NULL,
    rule TEXT NOT NULL, cause TEXT NOT NULL, state TEXT NOT NULL, first REAL NOT NULL, last REAL NOT NULL,
    count INTEGER NOT NULL, seen INTEGER NOT NULL, evidence TEXT NOT NULL, UNIQUE (profile, rule, cause));
CREATE TABLE generation (number INTEGER NOT NULL);
INSERT INTO generation VALUES (0);
"""


def usage_file(path: Path) -> SqliteFile:
    """The log at `path`. Made, for the owner alone, when something is first written."""
    return SqliteFile(
        path,
        _SCHEMA,
        code="usage_unreadable",
        words=lambda: tr("The usage log at {path} can't be used.", path=path),
        busy=10.0,
    )
