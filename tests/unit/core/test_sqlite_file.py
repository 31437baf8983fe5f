"""SQLite files: made for the owner, migrated after a copy is kept, a newer one refused, shared by two programs."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.core.errors import StorageProblem
from desktop_app.core.sqlite_file import SqliteFile

FIRST = "CREATE TABLE notes (text TEXT);\n"
SECOND = "CREATE TABLE notes (text TEXT, mark INTEGER NOT NULL DEFAULT 0);\nCREATE INDEX by_mark ON notes (mark);\n"
STEP = "ALTER TABLE notes ADD COLUMN mark INTEGER NOT NULL DEFAULT 0;\nCREATE INDEX by_mark ON notes (mark);\n"


def old(path: Path) -> SqliteFile:
    return SqliteFile(path, FIRST, code="notes_unreadable", words=lambda: "The notes can't be used.")


def new(path: Path) -> SqliteFile:
    return SqliteFile(path, SECOND, code="notes_unreadable", words=lambda: "The notes can't be used.", steps=(STEP,))


def add_then_fail(file: SqliteFile) -> None:
    with file.writing() as database:
        database.execute("INSERT INTO notes (text) VALUES ('half')")
        database.execute("INSERT INTO nothing VALUES (1)")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes.sqlite3"


def test_nothing_is_made_until_it_is_used_and_then_for_the_owner_alone(path: Path) -> None:
    assert not new(path).exists
    file = new(path)
    with file.writing() as database:
        database.execute("INSERT INTO notes (text) VALUES ('one')")
    assert file.exists
    assert {each.stat().st_mode & 0o777 for each in path.parent.iterdir()} == {0o600}
    file.close()


def test_what_an_error_interrupts_is_taken_back(path: Path) -> None:
    file = new(path)
    with pytest.raises(StorageProblem):
        add_then_fail(file)
    with file.reading() as database:
        assert database.execute("SELECT COUNT(*) FROM notes").fetchone() == (0,)
    file.close()


def test_threads_take_turns(path: Path) -> None:
    file, at_once = new(path), []

    def add(number: int) -> None:
        with file.writing() as database:
            at_once.append(number)
            database.execute("INSERT INTO notes (text) VALUES (?)", (str(number),))
            assert len(at_once) == 1
            at_once.clear()

    with ThreadPoolExecutor(8) as threads:
        assert len(list(threads.map(add, range(200)))) == 200
    with file.reading() as database:
        assert database.execute("SELECT COUNT(*) FROM notes").fetchone() == (200,)
    file.close()


def test_an_older_format_is_migrated_after_a_copy_is_kept(path: Path) -> None:
    before = old(path)
    with before.writing() as database:
        database.execute("INSERT INTO notes VALUES ('kept')")
    after = new(path)  # the other program is still there, and its writing still in the write-ahead log
    with after.reading() as database:
        assert database.execute("SELECT text, mark FROM notes").fetchall() == [("kept", 0)]
    before.close()
    after.close()
    copy = path.with_name("notes.sqlite3.format-1")
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT * FROM notes").fetchall() == [("kept",)]
        assert database.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_newer_format_is_refused_and_left_as_it_is(path: Path) -> None:
    file = new(path)
    with file.reading():
        pass
    file.close()
    was = path.read_bytes()
    with pytest.raises(StorageProblem) as refused, old(path).reading():
        pass
    assert refused.value.code == "format_newer"
    assert path.read_bytes() == was


def test_what_is_no_database_is_told_in_the_words_of_its_owner(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageProblem) as told, new(path).reading():
        pass
    assert (told.value.code, told.value.message) == ("notes_unreadable", "The notes can't be used.")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks")
def test_a_second_connection_of_a_program_does_not_take_the_locks_of_the_first(path: Path) -> None:
    first, second = new(path), new(path)
    with first.writing() as database:
        database.execute("INSERT INTO notes (text) VALUES ('one')")
    with second.reading() as database:
        assert database.execute("SELECT count(*) FROM notes").fetchone() == (1,)
    another = (
        f"import sqlite3; c = sqlite3.connect({str(path)!r}); c.execute('SELECT * FROM notes').fetchall(); c.close()"
    )
    subprocess.run([sys.executable, "-c", another], check=True)
    # Whoever believes to be the last tidies up the write-ahead log, which the others still use.
    assert path.with_name(f"{path.name}-wal").exists()
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("pragma", "code"), [("PRAGMA max_page_count = 1", "disk_full"), ("PRAGMA query_only = 1", "disk_read_only")]
)
def test_nobody_is_told_to_move_the_file_away_for_what_the_disk_does(path: Path, pragma: str, code: str) -> None:
    file = new(path)
    with file.writing() as database:
        database.execute("INSERT INTO notes (text) VALUES ('first')")
    with file.reading() as database:
        database.execute(pragma)
    with pytest.raises(StorageProblem) as problem, file.writing() as database:
        database.execute("INSERT INTO notes (text) VALUES (?)", ("x" * 100_000,))
    assert problem.value.code == code
    assert "Move" not in problem.value.remedy
    file.close()
