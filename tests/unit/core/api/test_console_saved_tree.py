"""Folders of saved requests: what is listed, and that a change touches nothing else in a file."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.saved import tree
from desktop_app.core.api.saved.folders import SavedFolders
from desktop_app.core.api.saved.tree import Place
from desktop_app.core.errors import DescriptionProblem, RequestProblem, StorageProblem

THREE = """@host = https://api.example

### First
# why it is here
GET {{host}}/one
Accept: text/plain

### Second
# @name second
@token_free = yes
POST /two
Content-Type: application/json

{"a": 1}

> {% client.test("x") %}

### Third
DELETE /three
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "three.http"
    path.write_text(THREE)
    return path


def titles(path: Path) -> list[str]:
    return [each.title for each in tree.read(path.parent).requests()]


def test_a_folder_lists_folders_files_and_requests(file: Path) -> None:
    below = file.parent / "b"
    below.mkdir()
    (below / "plain.rest").write_text("GET /plain\n")
    (file.parent / "broken.http").write_bytes(b"\xff\xfe\xff")
    (file.parent / "notes.txt").write_text("GET /no")
    (file.parent / ".hidden").mkdir()
    read = tree.read(file.parent)
    assert [each.path.name for each in read.folders] == ["b"]
    assert [(each.path.name, len(each.requests), bool(each.problem)) for each in read.files] == [
        ("broken.http", 0, True), ("three.http", 3, False),
    ]  # fmt: skip
    assert [(each.method, each.title) for each in read.requests()] == [
        ("GET", "/plain"), ("GET", "First"), ("POST", "second"), ("DELETE", "Third"),
    ]  # fmt: skip
    assert set(read.paths()) == {file.parent, below, below / "plain.rest", file.parent / "broken.http", file}


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert tree.read(tmp_path / "gone").problem


def test_a_huge_folder_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MOST", 3)
    for number in range(5):
        (tmp_path / f"{number}.http").write_text("GET /\n")
    read = tree.read(tmp_path)
    assert read.more
    assert len(read.files) == 3


def test_saving_changes_one_request_and_nothing_else(file: Path) -> None:
    before, variables = tree.load(Place(file, 0))
    assert variables == {"host": "https://api.example", "token_free": "yes"}
    tree.save(Place(file, 0), SavedRequest("GET", "{{host}}/uno", "First", headers=before.headers), before)
    assert file.read_text() == THREE.replace("/one", "/uno")


def test_saving_over_what_another_program_wrote_is_refused(file: Path) -> None:
    before, _ = tree.load(Place(file, 2))
    file.write_text(THREE.replace("/three", "/drei"))
    with pytest.raises(StorageProblem, match="changed by another program"):
        tree.save(Place(file, 2), SavedRequest("DELETE", "/mine", "Third"), before)
    assert "/drei" in file.read_text()
    tree.save(Place(file, 2), SavedRequest("DELETE", "/mine", "Third"))  # keep mine
    assert "/mine" in file.read_text()


def test_no_token_is_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / "r.http"
    tree.add(path, SavedRequest("GET", "/me", "Me", headers=(("Authorization", "Bearer abc123"), ("X-Api-Key", "k"))))
    assert "abc123" not in path.read_text()
    assert "Authorization: Bearer {{token}}" in path.read_text()
    assert "X-Api-Key: {{x_api_key}}" in path.read_text()


def test_renaming_keeps_the_rest(file: Path) -> None:
    tree.rename(Place(file, 2), " The  last ")
    assert file.read_text() == THREE.replace("### Third", "### The last")
    tree.rename(Place(file, 1), "zwei")
    assert "# @name zwei" in file.read_text()
    with pytest.raises(RequestProblem):
        tree.rename(Place(file, 1), "  ")


def test_a_copy_stands_right_after_its_original(file: Path) -> None:
    assert tree.duplicate(Place(file, 1)) == Place(file, 2)
    assert titles(file) == ["First", "second", "second copy", "Third"]
    assert file.read_text().count('client.test("x")') == 2


def test_what_was_removed_can_be_put_back(file: Path) -> None:
    for number in (2, 1, 0):
        part = tree.remove(Place(file, number))
        assert len(HttpFile(file.read_text()).requests) == 2
        assert "@host = https://api.example" in file.read_text()
        tree.put_back(Place(file, number), part)
        assert titles(file) == ["First", "second", "Third"]
    tree.remove(Place(file, 1))
    assert "@token_free = yes" in file.read_text()
    with pytest.raises(DescriptionProblem):
        tree.remove(Place(file, 2))


def test_the_first_request_needs_no_separator(tmp_path: Path) -> None:
    path = tmp_path / "plain.http"
    path.write_text("GET /plain")
    part = tree.remove(Place(path, 0))
    assert path.read_text() == ""
    tree.put_back(Place(path, 0), part)
    assert titles(path) == ["/plain"]
    other = tmp_path / "other.http"
    other.write_text("GET /other")
    tree.move(Place(path, 0), other)
    assert titles(other) == ["/other", "/plain"]
    tree.put_back(Place(other, 0), "### New\nGET /new\n")
    assert [each.title for each in tree.read(tmp_path).requests()] == ["New", "/other", "/plain"]


def test_moving_keeps_comments_and_scripts(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "other.http"
    assert tree.move(Place(file, 1), target) == Place(target, 0)
    assert titles(target) == ["second", "First", "Third"]
    assert 'client.test("x")' in target.read_text()
    assert 'client.test("x")' not in file.read_text()


def test_line_ends_of_a_file_are_kept(file: Path) -> None:
    file.write_bytes(THREE.replace("\n", "\r\n").encode())
    tree.duplicate(Place(file, 1))
    assert "\n" not in file.read_bytes().decode().replace("\r\n", "")


def test_names_of_files_work_on_every_disk(tmp_path: Path) -> None:
    assert tree.new_file(tmp_path, "a/b: c?").name == "a-b- c-.http"
    assert tree.new_file(tmp_path, "x.REST").name == "x.rest"
    (tmp_path / "x.http").write_text("")
    assert tree.new_file(tmp_path, "x").name == "x 2.http"
    with pytest.raises(RequestProblem):
        tree.new_folder(tmp_path, " . ")


def test_files_and_folders_are_renamed_moved_and_copied(file: Path, tmp_path: Path) -> None:
    folder = tree.new_folder(tmp_path, "inner")
    renamed = tree.rename_path(file, "drei")
    assert renamed.name == "drei.http"
    moved = tree.move_path(renamed, folder)
    assert moved == folder / "drei.http"
    assert tree.copy_file(moved).name == "drei copy.http"
    (tmp_path / "drei.http").write_text("")
    with pytest.raises(StorageProblem, match="already"):
        tree.move_path(moved, tmp_path)
    assert tree.rename_path(folder, "outer") == tmp_path / "outer"
    assert tree.move_path(tmp_path / "outer", tmp_path) == tmp_path / "outer"


def test_folders_of_a_connection_are_remembered(tmp_path: Path) -> None:
    known = SavedFolders(tmp_path / "folders.json", tmp_path / "own")
    assert known.chosen("sandbox") == []
    assert known.own("sandbox") == tmp_path / "own" / "sandbox"
    known.add("sandbox", tmp_path / "a")
    known.add("sandbox", tmp_path / "a")
    known.add("sandbox", known.own("sandbox"))
    known.add("other", tmp_path / "b")
    again = SavedFolders(tmp_path / "folders.json", tmp_path / "own")
    assert again.chosen("sandbox") == [tmp_path / "a"]
    again.leave_out("sandbox", tmp_path / "a")
    assert again.chosen("sandbox") == []
    assert again.chosen("other") == [tmp_path / "b"]


@pytest.mark.parametrize(("content", "code"), [("{", "folders_unreadable"), ("[]", "folders_unreadable"),
                                               ('{"format": 99}', "format_newer"),
                                               ('{"format": 99, "folders": [1]}', "format_newer")])  # fmt: skip
def test_a_list_that_cannot_be_read_is_left_alone(tmp_path: Path, content: str, code: str) -> None:
    path = tmp_path / "folders.json"
    path.write_text(content)
    with pytest.raises(StorageProblem) as caught:
        SavedFolders(path, tmp_path).add("sandbox", tmp_path / "a")
    assert caught.value.code == code
    assert path.read_text() == content


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("redirects", [True, False])
def test_checks_and_redirects_are_saved_and_taken_away_again(file: Path, number: int, redirects: bool) -> None:
    place = Place(file, number)
    before, _ = tree.load(place)
    tree.save(place, replace(before, checks=("status == 200", "header etag exists"), redirects=redirects), before)
    saved, _ = tree.load(place)
    assert saved.checks == ("status == 200", "header etag exists")
    assert saved.redirects == redirects
    assert (saved.method, saved.target, saved.body, saved.headers) == (
        before.method, before.target, before.body, before.headers,
    )  # fmt: skip
    assert [each.title for each in tree.read(file.parent).requests()] == ["First", "second", "Third"]
    assert 'client.test("x")' in file.read_text()
    tree.save(place, replace(saved, checks=("status < 300",)), saved)
    again, _ = tree.load(place)
    assert again.checks == ("status < 300",)
    tree.save(place, replace(again, checks=(), redirects=True), again)
    last, _ = tree.load(place)
    assert tree.same(last, before)


def test_a_last_line_without_an_end_gets_one_before_checks(tmp_path: Path) -> None:
    path = tmp_path / "plain.http"
    path.write_text("GET /plain")
    saved, _ = tree.load(Place(path, 0))
    tree.save(Place(path, 0), replace(saved, checks=("status == 200",)), saved)
    assert path.read_text() == "GET /plain\n\n?? status == 200\n"
