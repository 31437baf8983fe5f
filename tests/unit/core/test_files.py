"""Files that are whole or not there, locks that die with their holder, formats that are respected."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core import files
from desktop_app.core.errors import StorageProblem
from tests.helpers.accounts import ordinary_account


def names(folder: Path) -> list[str]:
    """What lies in `folder`."""
    return sorted(path.name for path in folder.iterdir())


class TestWriteAtomic:
    def test_writes_for_the_owner_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "new" / "file"
        umask = os.umask(0)
        try:
            files.write_atomic(path, b"one")
            files.write_atomic(path, b"two")
        finally:
            os.umask(umask)
        assert files.read_bytes(path) == b"two"
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert names(path.parent) == ["file"]

    def test_takes_another_mode(self, tmp_path: Path) -> None:
        files.write_atomic(tmp_path / "file", b"", mode=0o400)
        assert (tmp_path / "file").stat().st_mode & 0o777 == 0o400

    def test_follows_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "dotfiles").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "dotfiles" / "real")
        files.write_atomic(tmp_path / "link", b"x")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "dotfiles" / "real").read_bytes() == b"x"

    def test_is_read_whole_while_it_is_written(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        contents = [letter * 300_000 for letter in (b"a", b"b")]
        files.write_atomic(path, contents[0])

        def write() -> None:
            for number in range(20):
                files.write_atomic(path, contents[number % 2])

        writer = Thread(target=write)
        writer.start()
        seen = set()
        while writer.is_alive():
            seen.add(files.read_bytes(path))
        writer.join()
        assert seen <= set(contents)

    def test_a_limit_of_the_system_leaves_the_old_file(self, tmp_path: Path) -> None:
        """A real short write: the system takes some bytes and refuses the rest."""
        path = tmp_path / "file"
        files.write_atomic(path, b"old")
        program = (
            "import resource, signal, sys\nfrom pathlib import Path\nfrom desktop_app.core import files\n"
            "from desktop_app.core.errors import StorageProblem\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))\n"
            "try:\n    files.write_atomic(Path(sys.argv[1]), b'x' * 10_000)\n"
            "except StorageProblem as problem:\n    print(problem.code)\n"
        )
        done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("disk_failed\n", "")
        assert path.read_bytes() == b"old"
        assert names(tmp_path) == ["file"]

    def test_sweeps_up_after_writers_that_were_killed_long_ago(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        long_ago, just_now, other = (
            tmp_path / f".{name}.0011{files._TEMPORARY}" for name in ("file", "file.x", "other")
        )
        for leftover in (long_ago, just_now, other):
            leftover.touch()
        for leftover in (long_ago, other):
            os.utime(leftover, (time.time() - 7200,) * 2)
        files.write_atomic(path, b"x")
        assert names(tmp_path) == sorted(["file", just_now.name, other.name])

    def test_waits_for_a_reader_on_windows(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """There a file that somebody reads can't be replaced for a moment."""
        refusals = [PermissionError(errno.EACCES, "in use")] * 3
        replace = Path.replace

        def refusing(source: Path, target: Path) -> Path:
            if refusals:
                raise refusals.pop()
            return replace(source, target)

        monkeypatch.setattr(Path, "replace", refusing)
        monkeypatch.setattr(sys, "platform", "win32")
        files.write_atomic(tmp_path / "file", b"x")
        assert names(tmp_path) == ["file"]


class TestProblems:
    @pytest.mark.parametrize(
        ("number", "code"),
        [
            (errno.ENOSPC, "disk_full"),
            (errno.EDQUOT, "disk_full"),
            (errno.EROFS, "disk_read_only"),
            (errno.EACCES, "disk_denied"),
            (errno.EPERM, "disk_denied"),
            (errno.ENOTDIR, "disk_in_the_way"),
            (errno.EISDIR, "disk_in_the_way"),
            (errno.ENOENT, "disk_missing"),
            (errno.ENAMETOOLONG, "disk_name_too_long"),
            (errno.EIO, "disk_failed"),
        ],
    )
    def test_have_words(self, number: int, code: str) -> None:
        problem = files.storage_problem(OSError(number, os.strerror(number)), Path("a/file"))
        assert problem.code == code
        assert "a/file" in problem.message
        assert problem.remedy
        assert os.strerror(number) in problem.detail

    def test_a_folder_in_place_of_the_file(self, tmp_path: Path) -> None:
        with pytest.raises(StorageProblem) as writing:
            files.write_atomic(tmp_path, b"")
        with pytest.raises(StorageProblem) as reading:
            files.read_bytes(tmp_path)
        assert writing.value.code == reading.value.code == "disk_in_the_way"
        assert names(tmp_path) == []

    def test_a_file_of_somebody_else(self) -> None:
        with ordinary_account() as folder:
            (folder / "file").write_bytes(b"x")
            (folder / "file").chmod(0)
            with pytest.raises(StorageProblem) as caught:
                files.read_bytes(folder / "file")
        assert caught.value.code == "disk_denied"

    def test_no_file_is_no_problem(self, tmp_path: Path) -> None:
        assert files.read_bytes(tmp_path / "file") is None
        assert files.read_bytes(tmp_path / "folder" / "file") is None


class TestLock:
    HOLDER = (
        "import sys\nfrom pathlib import Path\nfrom desktop_app.core import files\n"
        "with files.lock(Path(sys.argv[1])):\n    print('held', flush=True)\n    sys.stdin.read()\n"
    )

    def test_holds_other_programs_off_and_dies_with_its_holder(self, tmp_path: Path) -> None:
        path = tmp_path / "locks" / "a.lock"
        with subprocess.Popen(
            [sys.executable, "-c", self.HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as holder:
            assert holder.stdout
            assert holder.stdout.readline() == "held\n"
            with pytest.raises(StorageProblem) as caught, files.lock(path, timeout=0):
                pass
            assert caught.value.code == "lock_busy"
            holder.kill()
        with files.lock(path, timeout=0):
            assert path.stat().st_mode & 0o777 == 0o600

    def test_holds_other_threads_off(self, tmp_path: Path) -> None:
        path = tmp_path / "a.lock"
        log: list[str] = []

        def second() -> None:
            with files.lock(path):
                log.append("second")

        waiting = Thread(target=second)
        with files.lock(path):
            waiting.start()
            log.append("first")
        waiting.join(20)
        assert log == ["first", "second"]

    def test_is_freed_by_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(ZeroDivisionError), files.lock(tmp_path / "a.lock"):
            raise ZeroDivisionError
        with files.lock(tmp_path / "a.lock", timeout=0):
            pass

    def test_says_when_it_may_not(self) -> None:
        with ordinary_account() as folder:
            folder.chmod(0o500)
            with pytest.raises(StorageProblem) as caught, files.lock(folder / "a.lock", timeout=5):
                pass
        assert caught.value.code == "disk_denied"


class TestFormats:
    STEPS = (
        lambda document: {"name": document["nom"]},
        lambda document: {**document, "size": 1},
    )

    @pytest.mark.parametrize("found", [None, "1", 1.0, True, 0, -1, [1]])
    def test_no_number_is_refused(self, found: object, tmp_path: Path) -> None:
        with pytest.raises(StorageProblem) as caught:
            files.check_format(found, 3, tmp_path / "file")
        assert caught.value.code == "format_unknown"

    def test_a_newer_one_is_refused_and_left_untouched(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"newer")
        with pytest.raises(StorageProblem) as caught:
            files.migrate(path, {"format": 4}, self.STEPS)
        assert caught.value.code == "format_newer"
        assert "format 4" in caught.value.message
        assert names(tmp_path) == ["file"]
        assert path.read_bytes() == b"newer"

    def test_the_newest_is_taken_as_it_is(self, tmp_path: Path) -> None:
        document = {"format": 3, "name": "x"}
        assert files.migrate(tmp_path / "file", document, self.STEPS) is document
        assert names(tmp_path) == []

    def test_older_ones_take_each_step_after_a_copy_is_kept(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"as it was")
        newest = {"format": 3, "name": "x", "size": 1}
        assert files.migrate(path, {"format": 1, "nom": "x"}, self.STEPS) == newest
        assert files.migrate(path, {"format": 2, "name": "x"}, self.STEPS) == newest
        assert names(tmp_path) == ["file", "file.format-1", "file.format-2"]
        assert (tmp_path / "file.format-1").read_bytes() == b"as it was"

    def test_a_copy_that_is_there_is_not_overwritten(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        for content in (b"first", b"second"):
            path.write_bytes(content)
            copy = files.keep_copy(path, 1)
        assert copy.read_bytes() == b"first"


@settings(max_examples=20, deadline=None)
@given(st.binary(max_size=5000))
def test_any_bytes_come_back(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any-bytes"
    files.write_atomic(path, data)
    assert files.read_bytes(path) == data
