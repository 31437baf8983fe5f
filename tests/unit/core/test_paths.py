"""Where files go, and that naming a place makes nothing."""

import os
from dataclasses import fields
from pathlib import Path

import pytest

from desktop_app.core.errors import StorageProblem
from desktop_app.core.paths import Paths
from tests.helpers.accounts import ordinary_account


def places(paths: Paths) -> list[Path]:
    """Every path that `paths` names."""
    properties = [name for name, value in vars(Paths).items() if isinstance(value, property)]
    return [getattr(paths, name) for name in [f.name for f in fields(paths)] + properties]


def test_home_variable_holds_everything(tmp_path: Path) -> None:
    home = tmp_path / "home"
    paths = Paths.from_environment({"FRAMER_DESK_HOME": str(home)})
    named = places(paths)
    assert all(home in place.parents for place in named)
    assert len(set(named)) == len(named)
    assert list(tmp_path.iterdir()) == []


def test_home_may_be_relative_or_below_the_own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    assert Paths.from_environment({"FRAMER_DESK_HOME": "desk"}).data == tmp_path / "desk" / "data"
    assert Paths.from_environment({"FRAMER_DESK_HOME": "~/desk"}).data == tmp_path / "me" / "desk" / "data"


@pytest.mark.parametrize("environ", [{}, {"FRAMER_DESK_HOME": ""}, {"FRAMER_DESK_HOME": " "}])
def test_without_it_the_system_says_where(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = Paths.from_environment(environ)
    assert paths.settings_file == tmp_path / "CONFIG" / "framer-desk" / "settings.toml"
    assert paths.vault_file == tmp_path / "DATA" / "framer-desk" / "vault.sealed"
    assert paths.cache == tmp_path / "CACHE" / "framer-desk"
    assert paths.logs.is_relative_to(tmp_path / "STATE" / "framer-desk")
    assert list(tmp_path.iterdir()) == []


def test_ensure_makes_private_folders(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        made = Paths.ensure(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(umask)
    assert made == tmp_path / "a" / "b" / "c"
    assert [folder.stat().st_mode & 0o777 for folder in (made, *made.parents[:2])] == [0o700] * 3
    assert Paths.ensure(made) == made


def test_ensure_leaves_a_folder_that_is_there_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Paths.ensure(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_ensure_says_what_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageProblem) as caught:
        Paths.ensure(tmp_path / "file" / "below")
    assert caught.value.code == "disk_in_the_way"
    assert str(tmp_path / "file") in caught.value.message


def test_ensure_says_when_it_may_not() -> None:
    with ordinary_account() as folder:
        folder.chmod(0o500)
        with pytest.raises(StorageProblem) as caught:
            Paths.ensure(folder / "config" / "profiles")
    assert caught.value.code == "disk_denied"
    assert "FRAMER_DESK_HOME" in caught.value.remedy
