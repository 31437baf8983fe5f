"""The request as code: every kind, and the token only where the person says so."""

import shlex
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.exporters import message
from desktop_app.core.api.variables.values import Variables
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import RequestProblem, SignInNeeded
from desktop_app.core.redact import Secret
from desktop_app.ui.console.library.copying import CopyMenu, code, kinds, request_of
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.kv_pair import Pair

BASE = "http://127.0.0.1:8765/v1"
DRAFT = Draft("POST", "/x/{id}", path_pairs=(Pair("id", "a b"),), body='{"it": "it\'s $HOME {{name}}"}')


def variables(**values: str) -> Variables:
    return Variables(FixedClock(0.0), environment=values)


async def signed_out() -> None:
    return None


async def signed_in() -> tuple[tuple[str, str], Secret]:
    return ("X-Key", ""), Secret("secret-of-a-test")


@pytest.mark.parametrize("kind", [kind for kind, _ in kinds()])
async def test_the_token_is_a_variable_unless_the_person_says_otherwise(kind: str) -> None:
    request = await request_of(DRAFT, variables(name="Ada"))
    assert "secret-of-a-test" not in await code(kind, request, BASE, signed_in, with_token=False)
    text = await code(kind, request, BASE, signed_in, with_token=True)
    assert ("secret-of-a-test" in text) == (kind != "http")
    with pytest.raises(SignInNeeded):
        await code(kind, request, BASE, signed_out, with_token=True)


async def test_curl_has_what_the_console_sends() -> None:
    request = await request_of(DRAFT, variables(name="Ada"))
    text = await code("curl", request, BASE, signed_out, with_token=False)
    parts = shlex.split(text)
    assert f"{BASE}/x/a%20b" in parts
    assert parts[parts.index("--data-raw") + 1] == '{"it": "it\'s $HOME Ada"}'
    assert 'Authorization: Bearer $FRAMER_DESK_TOKEN"' in text


async def test_without_a_value_variables_stay_as_they_are() -> None:
    async def find_secret(name: str) -> Secret:
        raise AssertionError("code holds no secrets")

    known = variables()
    known.find_secret = find_secret
    request = await request_of(DRAFT, known)
    assert b"{{name}}" in (request.body or b"")
    secret = await request_of(Draft("POST", "/", body='{"a": "{{$secret key}}"}'), known)
    assert b"{{$secret key}}" in (secret.body or b"")


async def test_a_small_file_is_a_part_of_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n")
    draft = Draft("POST", "/up", body_kind="file", file=str(path), content_type="text/csv")
    request = await request_of(draft, variables())
    assert request.body == b"a,b\n"
    assert ("Content-Type", "text/csv") in request.headers
    monkeypatch.setattr(message, "LARGEST", 3)
    with pytest.raises(RequestProblem, match="large file"):
        await request_of(draft, variables())


def test_the_menu_has_every_kind_and_asks_for_the_token_each_time(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = QMenu(parent)
    copies = CopyMenu(parent)
    chosen: list[tuple[str, bool]] = []
    copies.chosen.connect(lambda kind, secret: chosen.append((kind, secret)))
    copies.fill(menu)
    actions = {action.text(): action for action in menu.actions()}
    actions["curl"].trigger()
    actions["With the token in it"].trigger()
    actions["HTTPie"].trigger()
    actions[".http file"].trigger()
    assert chosen == [("curl", False), ("httpie", True), ("http", False)]
    assert len(actions) == len(kinds()) + 2


def test_a_token_leaves_the_clipboard_again(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    copies = CopyMenu(parent)
    copies.put("curl plain", secret=False)
    assert QGuiApplication.clipboard().text() == "curl plain"
    copies.put("curl secret", secret=True)
    assert QGuiApplication.clipboard().text() == "curl secret"
    assert QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    assert copies._clipboard is not None
    copies._clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""
