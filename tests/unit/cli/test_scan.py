"""`framer-desk scan`: finds secrets in clear, repeats none, and leaves placeholders in peace."""

import json
from pathlib import Path
from typing import Any

import nbformat.v4
import pytest

from desktop_app.core.errors import StorageProblem
from desktop_app.core.exports.scan import scan
from tests.helpers.desk import Desk

JWT = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLW9mLWl0"
RANDOM = "q7Xz0pLm4Rt8Vb2NcKd6"


def kinds(path: Path) -> list[str]:
    return [found.kind for found in scan([path])[1]]


def notebook(path: Path, source: str, output: Any = None) -> Path:
    v4: Any = nbformat.v4
    outputs = [v4.new_output("display_data", output)] if output else []
    made = v4.new_notebook(cells=[v4.new_code_cell(source, outputs=outputs)])
    path.write_text(nbformat.writes(made))  # type: ignore[no-untyped-call]
    return path


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (f"headers = {{'Authorization': 'Bearer {RANDOM}'}}", "Authorization"),
        (f"token = '{JWT}'", "JWT"),
        (f'client_secret="{RANDOM}"', "client_secret"),
        (f"url = 'https://a.example/?access_token={RANDOM}&x=1'", "access_token"),
        ("key = '-----BEGIN RSA PRIVATE KEY-----'", "private key"),
        ("requests.get(u, auth=('x', 'ghp_abcdefghijklmnopqrst0123'))", "token"),
    ],
)
def test_secrets_in_a_source(tmp_path: Path, source: str, kind: str) -> None:
    assert kinds(notebook(tmp_path / "a.ipynb", source)) == [kind]


@pytest.mark.parametrize(
    "source",
    [
        "api = connect('sandbox')",
        "token = os.environ['MY_TOKEN_VARIABLE']",
        "token = get_token_from_somewhere()",
        "headers = {'Authorization': f'Bearer {token}'}",
        "password = '<your password>'",
        "print(answer['next_page_token'])",
        "{'next_page_token': 'q7Xz0pLm4Rt8Vb2N'}",
        "{'token_type': 'access_token'}",
        "api_key = '${API_KEY_OF_MINE}'",
        "'Authorization': '(filled in by Framer Desk)'",
    ],
)
def test_what_is_no_secret(tmp_path: Path, source: str) -> None:
    assert kinds(notebook(tmp_path / "a.ipynb", source, {"image/png": RANDOM * 20})) == []


@pytest.mark.parametrize(
    "output",
    [
        {"text/plain": f"{{'access_token': '{RANDOM}'}}"},
        {"application/json": {"access_token": RANDOM}},
        {"text/html": f"<td>{JWT}</td>"},
    ],
)
def test_secrets_in_an_output(tmp_path: Path, output: Any) -> None:
    ((found),) = scan([notebook(tmp_path / "a.ipynb", "show()", output)])[1]
    assert (found.place, found.line) == ("cell 1, output", 1)
    assert RANDOM not in repr(found)
    assert JWT not in repr(found)


def test_other_files(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_text(f"# a\nAPI_KEY={RANDOM}\nMY_PASSWORD=correct-horse\nTOKEN=\nSECRET=changeme-please\n")
    assert [(found.kind, found.line) for found in scan([env])[1]] == [("API_KEY", 2), ("MY_PASSWORD", 3)]
    requests = tmp_path / "a.http"
    requests.write_text(f"GET https://a.example\nAuthorization: Bearer {{{{token}}}}\nX-Api-Key: {RANDOM}\n")
    assert kinds(requests) == ["X-Api-Key"]
    broken = tmp_path / "broken.ipynb"
    broken.write_text(f'{{"cells": ["Bearer {RANDOM}"')
    assert kinds(broken) == ["Authorization"]


def test_folders_are_read_with_checkpoints_and_without_what_others_wrote(tmp_path: Path) -> None:
    for folder in (".ipynb_checkpoints", "node_modules", ".git"):
        (tmp_path / folder).mkdir()
        notebook(tmp_path / folder / "a.ipynb", f"'Bearer {RANDOM}'")
    (tmp_path / "notes.txt").write_text(f"Bearer {RANDOM}")
    count, found = scan([tmp_path, tmp_path])
    assert (count, len(found)) == (1, 1)
    assert scan([tmp_path / "notes.txt"])[1][0].hint == "q7Xz•••"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem):
        scan([tmp_path / "none.ipynb"])


async def test_the_command(desk: Desk, tmp_path: Path) -> None:
    path = notebook(tmp_path / "a.ipynb", f"1\n'Bearer {RANDOM}'")
    done = await desk.run("scan", str(path))
    assert done.problem() == "Found 1 secret in clear, in 1 of 1 files."
    assert done.out.decode() == f"{path}, cell 1, 2: Authorization q7Xz•••\n"
    listed = await desk.run("scan", "--json", str(tmp_path))
    assert listed.status == 1
    assert json.loads(listed.out) == [
        {"path": str(path), "place": "cell 1", "line": 2, "kind": "Authorization", "hint": "q7Xz•••"}
    ]
    notebook(path, "connect('sandbox')")
    assert (await desk.run("scan", str(path))).status == 0
