"""What the smoke test takes for a trace of the package, and what it does not."""

from pathlib import Path

from trial import traces


def test_files_that_came_while_it_was_used_or_stayed_when_it_went_are_traces(tmp_path: Path) -> None:
    for name in ("usr/bin/other", "opt/framer-desk/program", "var/log/something", "home/person/file"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    before = traces.listing(tmp_path)
    assert "usr/bin/other" in before
    assert not {"var/log/something", "home/person/file"} & before
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/new").touch()
    (tmp_path / "home/person/data").touch()
    found = traces.left(before, traces.listing(tmp_path), ["opt/framer-desk/program", "usr/bin/framer-desk"])
    assert found == ["etc", "etc/new", "opt/framer-desk/program"]


def test_in_a_home_folder_the_program_keeps_to_its_own_places_and_shows_them_to_nobody(tmp_path: Path) -> None:
    for name in (".config/framer-desk/settings.toml", ".local/share/framer-desk/vault", ".config/other/file"):
        (tmp_path / name).parent.mkdir(parents=True, mode=0o700)
        (tmp_path / name).touch()
    assert traces.misplaced(tmp_path) == []
    assert traces.readable_by_others(tmp_path) == []
    (tmp_path / ".framer-desk").touch()
    (tmp_path / ".config/framer-desk").chmod(0o755)
    assert traces.misplaced(tmp_path) == [str(tmp_path / ".framer-desk")]
    assert traces.readable_by_others(tmp_path) == [str(tmp_path / ".config/framer-desk")]
