"""Changing environments in their file: what is not touched stays as it was."""

import json
from pathlib import Path

import pytest

from desktop_app.core.api.variables import environments
from desktop_app.core.api.variables.environment_file import EnvironmentFile
from desktop_app.core.errors import DescriptionProblem, UsageProblem


def test_a_new_file_is_made_beside_the_requests(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    EnvironmentFile(folder).put("dev", {"host": "https://localhost"})
    EnvironmentFile(folder).put("live", {"host": "https://example.com"}, production=True)
    assert environments.names(folder) == ["dev", "live"]
    assert environments.load(folder, "live").production
    assert environments.load(folder, "dev") == environments.Environment("dev", {"host": "https://localhost"})


def test_what_is_not_changed_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "http-client.env.json"
    path.write_text('{"$shared": {"a": 1}, "dev": {"port": 8080, "on": true, "x": "1"}, "note": "ours"}')
    EnvironmentFile(tmp_path / "below").put("dev", {"port": "8080", "on": "false", "y": "2"})
    assert json.loads(path.read_text()) == {
        "$shared": {"a": 1}, "dev": {"port": 8080, "on": "false", "y": "2"}, "note": "ours",
    }  # fmt: skip


def test_environments_are_renamed_in_place_and_removed(tmp_path: Path) -> None:
    file = EnvironmentFile(tmp_path)
    for name in ("a", "b", "c"):
        file.put(name, {"v": name})
    file.rename("a", "first")
    assert list(file.read()) == ["first", "b", "c"]
    with pytest.raises(UsageProblem):
        file.rename("b", "c")
    file.remove("b")
    file.remove("nothing")
    assert environments.names(tmp_path) == ["first", "c"]


def test_a_file_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "http-client.env.json"
    for text in ("[1]", "{"):
        path.write_text(text)
        with pytest.raises(DescriptionProblem):
            EnvironmentFile(tmp_path).put("dev", {})
        assert path.read_text() == text
