"""Which saved requests a change is about."""

from pathlib import Path

import pytest

from desktop_app.core.changes.affected import affected
from desktop_app.core.changes.change import Change
from desktop_app.core.changes.surface import Action, Surface

BEFORE = Surface("A", "1", ("https://api.example/base",), (), tuple(
    Action(method, path, "", False, (), (), False, False)
    for method, path in (("GET", "/things/{id}"), ("GET", "/things/latest"), ("POST", "/things"))
))  # fmt: skip
GONE = Change("operation_removed", True, "It is gone.", "GET", "/things/{id}")
ADDED = Change("parameter_added", False, "It takes more.", "POST", "/things", "q")


@pytest.mark.parametrize(
    ("target", "hit"),
    [
        ("/things/7", True),
        ("/things/{{id}}?x=1", True),
        ("https://api.example/base/things/7", True),
        ("{{host}}/base/things/7", True),
        ("{{host}}/things/{{thing.id}}", True),
        ("/things/latest", False),
        ("/things", False),
        ("/elsewhere/7", False),
    ],
)
def test_by_the_address(tmp_path: Path, target: str, hit: bool) -> None:
    (tmp_path / "a.http").write_text(f"### Read\nGET {target}\n")
    found = affected([tmp_path], BEFORE, [GONE])
    assert [(one.path.name, one.changes) for one in found] == ([("a.http", (GONE,))] if hit else [])


def test_a_change_that_harms_nobody_is_about_no_request(tmp_path: Path) -> None:
    (tmp_path / "a.http").write_text("POST /things\n\n{}\n")
    assert affected([tmp_path], BEFORE, [ADDED]) == []


def test_where_it_is_and_what_it_is_called(tmp_path: Path) -> None:
    folder = tmp_path / "below"
    folder.mkdir()
    (folder / "a.http").write_text("POST /things\n\n{}\n\n###\n# @name read\nGET /things/1\n")
    [one] = affected([tmp_path, folder], BEFORE, [GONE])
    assert (one.path, one.name) == (folder / "a.http", "read")
    assert (folder / "a.http").read_text().splitlines()[one.line - 1] == "GET /things/1"


def test_what_can_t_be_read_keeps_the_rest_not_away(tmp_path: Path) -> None:
    (tmp_path / "bad.http").write_bytes(b"\xff\xfe")
    (tmp_path / "good.http").write_text("GET /things/1\n")
    assert len(affected([tmp_path / "missing", tmp_path], BEFORE, [GONE])) == 1


@pytest.mark.parametrize(
    ("kind", "request_", "hit"),
    [
        ("parameter_removed", "GET /things/7", False),
        ("parameter_removed", "GET /things/7?sort={{by}}", True),
        ("parameter_removed", "GET /things/7\nSort: 1", True),
        ("parameter_type", "GET /things/7?sorted=1", False),
        ("parameter_type", "GET /things/7?sort", True),
        ("parameter_required", "GET /things/7", True),
        ("parameter_required", "GET /things/7?sort=1", False),
        ("parameter_required", 'GET /things/7\n\n{"sort": 1}', True),  # in the body it may be another one
        ("parameter_removed", 'GET /things/7\n\n{"sort": 1}', True),
        ("parameter_removed", "GET /things/7\n\n< body.json", True),
        ("scopes_changed", "GET /things/7", True),
    ],
)
def test_a_change_of_an_input_is_about_who_has_it_or_lacks_it(
    tmp_path: Path, kind: str, request_: str, hit: bool
) -> None:
    (tmp_path / "a.http").write_text(f"{request_}\n")
    change = Change(kind, True, "It is another.", "GET", "/things/{id}", "sort")
    assert bool(affected([tmp_path], BEFORE, [change])) == hit
