"""The log holds no secret whoever writes to it, stays small, and never breaks the program."""

import io
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Thread
from urllib.parse import quote

import pytest

from desktop_app.core import log_file, logs
from desktop_app.core.paths import Paths
from desktop_app.core.redact import MASK, Secret

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl"


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    yield Paths.below(tmp_path)
    logs.teardown()


def text(paths: Paths) -> str:
    """What the log says."""
    return paths.log_file.read_text(encoding="utf-8")


def test_makes_no_file_before_there_is_something_to_say(paths: Paths, tmp_path: Path) -> None:
    logs.setup(paths, "info")
    logs.logger("part").debug("not asked for")
    assert list(tmp_path.iterdir()) == []
    logs.logger("part").info("started in %d ms", 7)
    assert text(paths).endswith("framer_desk.part: started in 7 ms\n")
    assert paths.log_file.stat().st_mode & 0o777 == 0o600
    assert paths.logs.stat().st_mode & 0o777 == 0o700


@pytest.mark.logs("failed")
def test_masks_message_arguments_traceback_and_stack(paths: Paths) -> None:
    logs.setup(paths, "debug")
    log = logs.logger("part")
    log.info(f"Authorization: Bearer {TOKEN}")
    log.info("got %s and %r", TOKEN, {"refresh_token": "r-12345"})
    log.info("got %(code)s", {"code": Secret("a-code")})
    try:
        raise ValueError(f"the server said access_token={TOKEN}")
    except ValueError:
        log.exception("failed", stack_info=True)
    said = text(paths)
    for secret in (TOKEN, "eyJ", "r-12345", "a-code"):
        assert secret not in said
    assert said.count(MASK) >= 4
    assert "Traceback (most recent call last)" in said
    assert "ValueError: the server said access_token=" in said
    assert "Stack (most recent call last)" in said


def test_masks_what_it_was_told_whatever_that_looks_like(paths: Paths) -> None:
    logs.setup(paths, "info")
    plain = Secret("correct horse/battery+staple")
    logs.know(plain)
    logs.know(Secret("abc"))  # too short to tell from a word
    logs.logger().info("sent %s as %s, abc", plain.reveal(), quote(plain.reveal(), safe=""))
    assert text(paths).endswith(f"sent {MASK} as {MASK}, abc\n")


def test_remembers_the_newest_secrets_alone() -> None:
    first = Secret("the first of many")
    logs.know(first)
    for number in range(600):
        logs.know(Secret(f"secret number {number}"))
    assert logs.mask("secret number 599") == MASK
    assert logs.mask(first.reveal()) == first.reveal()


@pytest.mark.logs("token=")
def test_a_handler_of_somebody_else_sees_masked_records(paths: Paths) -> None:
    seen = io.StringIO()
    handler = logging.StreamHandler(seen)
    logging.getLogger().addHandler(handler)
    try:
        logs.logger("part").warning("token=%s", "t-123456")
    finally:
        logging.getLogger().removeHandler(handler)
    assert seen.getvalue() == f"token={MASK}\n"


def test_keeps_warnings_of_libraries_masked(paths: Paths) -> None:
    logs.setup(paths, "debug")
    logging.getLogger("httpcore2.connection").debug("not asked for")
    logging.getLogger("httpx2").info("not asked for")
    logging.getLogger("httpcore2.connection").warning("refused: Bearer %s", TOKEN)
    assert f"WARNING [{os.getpid()}] httpcore2.connection: refused: Bearer {MASK}\n" in text(paths)
    assert "not asked for" not in text(paths)


def test_a_message_of_a_server_stays_on_one_line(paths: Paths) -> None:
    logs.setup(paths, "info")
    logs.logger().info("it said %s", "ok\n2026-01-01 ERROR forged\x1b[31m\u2028")
    assert len(text(paths).splitlines()) == 1
    assert "\\x0a2026-01-01 ERROR forged\\x1b[31m\\x2028" in text(paths)


def test_arguments_that_do_not_fit_break_nothing(paths: Paths) -> None:
    logs.setup(paths, "info")
    arguments: tuple[object, ...] = ("one", "two")
    logs.logger().info("only %s", *arguments)
    logs.logger().info("lone surrogate \ud800")
    assert "only %s" in text(paths)
    assert "\\ud800" in text(paths)


def test_stays_small_and_keeps_three_files(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "MAX_BYTES", 2000)
    logs.setup(paths, "info")
    for number in range(200):
        logs.logger().info("line %d", number)
    files = sorted(paths.logs.iterdir())
    assert [file.name for file in files] == ["framer-desk.log", "framer-desk.log.1", "framer-desk.log.2"]
    assert all(file.stat().st_size <= 2000 and file.stat().st_mode & 0o777 == 0o600 for file in files)
    assert "line 199" in text(paths)


def test_follows_a_file_that_another_program_moved_away(paths: Paths) -> None:
    logs.setup(paths, "info")
    logs.logger().info("first")
    paths.log_file.rename(paths.logs / "framer-desk.log.1")
    logs.logger().info("second")
    assert "second" in text(paths)
    assert "first" not in text(paths)


def test_goes_on_where_the_file_can_not_be_moved(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "MAX_BYTES", 100)

    def held(*_: object) -> None:
        raise PermissionError("another program has it open")

    monkeypatch.setattr("os.rename", held)
    logs.setup(paths, "info")
    for number in range(5):
        logs.logger().info("line %d", number)
    assert [f"line {number}\n" in text(paths) for number in range(5)] == [True] * 5


@pytest.mark.logs("one|two")
@pytest.mark.parametrize(("level", "told"), [("debug", 1), ("info", 0)])
def test_a_log_that_can_not_be_written_is_told_once_to_who_listens(
    paths: Paths, level: str, told: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.logs.write_bytes(b"a file where the folder should be")
    heard = io.StringIO()
    monkeypatch.setattr(sys, "stderr", heard)
    logs.setup(paths, level, stderr=True)
    logs.logger().warning("one")
    logs.logger().warning("two")
    said = heard.getvalue()
    assert said.count("The log is not written: ") == told
    assert "Traceback" not in said
    assert len(said.splitlines()) == 2 + told


def test_works_without_standard_error(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    logs.setup(paths, "info", stderr=True)
    logs.logger().info("a window has no terminal")
    assert "a window has no terminal" in text(paths)


def test_setup_again_takes_the_place_of_the_first(paths: Paths, tmp_path: Path) -> None:
    before = list(logging.getLogger("framer_desk").handlers)
    logs.setup(paths, "info")
    elsewhere = Paths.below(tmp_path / "elsewhere")
    logs.setup(elsewhere, "info")
    logs.logger().info("once")
    assert not paths.log_file.exists()
    assert text(elsewhere).count("once") == 1
    logs.teardown()
    assert logging.getLogger("framer_desk").handlers == before


def test_secrets_made_known_by_several_threads_while_others_log(paths: Paths) -> None:
    logs.setup(paths, "info")
    together = Barrier(4)
    troubles: list[Exception] = []

    def learn(thread: int) -> None:
        together.wait()
        try:
            for number in range(1000):
                logs.know(Secret(f"secret number {number} of {thread}"))
        except Exception as error:
            troubles.append(error)

    learners = [Thread(target=learn, args=(thread,)) for thread in range(3)]
    for learner in learners:
        learner.start()
    together.wait()
    for number in range(100):
        logs.logger().info("record %d", number)
    for learner in learners:
        learner.join()
    assert not troubles
    assert text(paths).count("record ") == 100
