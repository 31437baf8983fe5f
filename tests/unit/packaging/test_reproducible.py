"""Two builds of one commit give the same installers, and one that differs is noticed."""

import os
import subprocess
from pathlib import Path

import pytest

from installers import archive, debian, moment, reproducible

MOMENT = 1_700_000_000


def tree_in(folder: Path, *, mode: int, names: tuple[str, ...]) -> Path:
    tree = folder / "program"
    tree.mkdir(parents=True, mode=0o700)
    for name in names:
        (tree / name).write_text(f"content of {name}")
        (tree / name).chmod(mode)
    (tree / "link").symlink_to("a")
    return tree


def test_modes_and_times_do_not_depend_on_the_builder(tmp_path: Path) -> None:
    program, library, data = tmp_path / "program", tmp_path / "libx.so.6", tmp_path / "data"
    for path, mode in ((program, 0o700), (library, 0o755), (data, 0o600)):
        path.touch()
        path.chmod(mode)
    tmp_path.chmod(0o700)
    (tmp_path / "link").symlink_to("/nowhere")
    moment.settle(tmp_path, MOMENT)
    modes = [oct(path.stat().st_mode & 0o777) for path in (tmp_path, program, library, data)]
    assert modes == ["0o755", "0o755", "0o644", "0o644"]
    assert {int(path.lstat().st_mtime) for path in (tmp_path, program, data, tmp_path / "link")} == {MOMENT}


def test_the_same_content_makes_the_same_archive_whoever_packs_it_and_when(tmp_path: Path) -> None:
    made = []
    for place, mode, names in (("one", 0o600, ("a", "b")), ("two", 0o644, ("b", "a"))):
        tree = tree_in(tmp_path / place, mode=mode, names=names)
        moment.settle(tree, MOMENT)
        made.append(archive.pack(tree, tmp_path / f"{place}.tar.gz", MOMENT).read_bytes())
    assert made[0] == made[1]


def test_what_differs_between_two_archives_is_named(tmp_path: Path) -> None:
    listings = []
    for place, names in (("one", ("a", "b")), ("two", ("a", "c"))):
        tree = tree_in(tmp_path / place, mode=0o644, names=names)
        if place == "two":
            (tree / "a").write_text("other content")
        moment.settle(tree, MOMENT)
        listings.append(reproducible.contents(archive.pack(tree, tmp_path / f"{place}.tar.gz", MOMENT)))
    assert reproducible.differences(*listings) == ["program/a", "program/b", "program/c"]
    assert reproducible.differences(listings[0], listings[0]) == []


@pytest.mark.parametrize(("said", "expected"), [("1234", 1234), ("", 86_400 * 365), ("yesterday", 86_400 * 365)])
def test_the_moment_is_that_of_the_variable_or_of_the_commit(tmp_path: Path, said: str, expected: int) -> None:
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@localhost", "-C", str(tmp_path)]
    dated = {**os.environ, "GIT_COMMITTER_DATE": f"@{86_400 * 365} +0000"}
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "-m", "first"], env=dated, check=True)
    assert moment.of(tmp_path, {moment.VARIABLE: said}) == expected


def test_without_a_history_there_is_a_moment_too(tmp_path: Path) -> None:
    assert moment.day(moment.of(tmp_path, {})) == "1980-01-01"


def test_checksums_name_installed_files_alone(tmp_path: Path) -> None:
    for name in ("usr/bin/program", "DEBIAN/control"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("abc")
    (tmp_path / "usr/bin/link").symlink_to("program")
    assert list(debian.checksums(tmp_path)) == ["900150983cd24fb0d6963f7d28e17f72  usr/bin/program\n"]
