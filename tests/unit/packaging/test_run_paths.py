"""No library in an installer looks for others in a folder of whoever built it."""

from pathlib import Path

import pytest

from installers import run_paths


@pytest.mark.parametrize(
    ("known", "kept"),
    [
        ("/home/somebody/python/lib", ""),
        ("$ORIGIN/../lib:/home/somebody/lib:$ORIGIN", "$ORIGIN/../lib:$ORIGIN"),
        ("$ORIGIN", "$ORIGIN"),
        ("", ""),
    ],
)
def test_only_folders_beside_the_library_are_kept(known: str, kept: str) -> None:
    assert run_paths.portable(known) == kept


def test_programs_and_libraries_are_told_by_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    for name, content in (
        ("program", b"\x7fELF..."),
        ("inside/libx.so", b"\x7fELF"),
        ("data.so", b"#!"),
        ("short", b""),
    ):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "link").symlink_to("program")
    names = [str(path.relative_to(tmp_path)) for path in run_paths.programs_and_libraries(tmp_path)]
    assert names == ["inside/libx.so", "program"]
