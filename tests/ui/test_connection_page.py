"""The connection page: what is typed, what is wrong with it, where values come from, and what becomes of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.fields import FIELDS
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.ui.connection import draft
from desktop_app.ui.connection.checks import Verdict, findings
from desktop_app.ui.connection.draft import Draft
from desktop_app.ui.connection.entries import sections
from desktop_app.ui.connection.page import ConnectionPage
from desktop_app.ui.connection.presenter import ConnectionPresenter
from tests.ui.conftest import Until
from tests.ui.samples import NOW, tokens
from tests.ui.samples_pages import ORCHARD, Orchard
from tests.ui.test_pages import Window


def test_every_field_of_a_connection_can_be_reached() -> None:
    shown = {entry.name for section in sections() for entry in section.entries}
    assert {spec.name for spec in FIELDS} - shown == {"pkce"}


def test_every_field_has_words_of_its_own() -> None:
    fields = {spec.name for spec in FIELDS}
    assert [entry.label for section in sections() for entry in section.entries if entry.label in fields] == []
    methods = next(e for section in sections() for e in section.entries if e.name == "token_endpoint_auth_method")
    assert [words for key, words in methods.choices if words == key] == []


def test_what_is_typed_back_is_no_change() -> None:
    typed = Draft(ORCHARD)
    typed.write("title", "Other")
    typed.write("title", "Orchard Notes")
    assert typed.changed == ()
    assert typed.result() == ORCHARD


def test_texts_become_values() -> None:
    typed = Draft(ORCHARD)
    for name, text in (("scopes", "openid notes:write"), ("dpop", "false"), ("redirect_uri", ""),
                       ("params", "audience=x prompt='login consent'")):  # fmt: skip
        typed.write(name, text)
    result = typed.result()
    assert result.scopes == ("openid", "notes:write")
    assert not result.dpop
    assert result.redirect_uri == "http://127.0.0.1:0/callback"
    assert dict(result.params) == {"audience": "x", "prompt": "login consent"}
    assert Draft(result).text("params") == "audience=x prompt='login consent'"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("title", " ", "name"),
        ("issuer", "http://id.orchard.example", "encrypted"),
        ("client_secret_env", "s3cr3t!", "not the secret itself"),
        ("redirect_uri", "https://example.com/callback", "127.0.0.1"),
        ("params", "audience", "NAME=VALUE"),
        ("params", "x='open", "NAME=VALUE"),
        ("params", "state=mine", "state"),
        ("api_key_header", "Host", "header"),
    ],
)
def test_each_problem_is_said_at_its_field(name: str, text: str, words: str) -> None:
    typed = Draft(ORCHARD)
    typed.write("documentation", "https://orchard.example/docs")
    typed.write(name, text)
    assert list(typed.problems()) == [name]
    assert words in typed.problem(name)


@pytest.mark.parametrize(
    ("name", "text", "words", "good"),
    [
        ("token_endpoint", "", "from discovery", None),
        ("client_id", "", "registered", None),
        ("client_id", "${MY_ID}", "$MY_ID is not set", False),
        ("client_secret_env", "ORCHARD_CLIENT_SECRET", "$ORCHARD_CLIENT_SECRET found", True),
    ],
)
async def test_where_a_value_comes_from_is_said(name: str, text: str, words: str, good: bool | None) -> None:
    described = await Orchard()._described(ORCHARD)
    found = draft.origin(name, text, described.metadata, "fd_5b7e19", Orchard().environ)
    assert found is not None
    assert (found.words, found.good) == (words, good)


def test_a_value_of_ones_own_needs_no_word() -> None:
    assert draft.origin("issuer", "https://id.orchard.example", None, "", {}) is None
    assert draft.origin("redirect_uri", "", None, "", {}) is None


async def test_checks_tell_core_s_findings_and_those_of_clock_and_token() -> None:
    orchard = Orchard(kept=tokens("orchard", expires_at=NOW - 60))
    found = {each.name: each async for each in findings(orchard.services(), ORCHARD)}
    verdicts = {name: each.verdict for name, each in found.items()}
    assert verdicts == {
        "server": Verdict.PASS, "client": Verdict.PASS, "api": Verdict.FAIL, "redirect": Verdict.PASS,
        "clock": Verdict.WARN, "token": Verdict.FAIL,
    }  # fmt: skip
    assert found["server"].detail == "id.orchard.example · 38 ms"
    assert found["api"].detail == "No. Try again."
    assert found["clock"].title == "Clock differs by 41 s"


@pytest.mark.parametrize(("apart", "verdict"), [(1.0, Verdict.PASS), (61.0, Verdict.FAIL), (None, Verdict.UNKNOWN)])
async def test_what_clocks_say(apart: float | None, verdict: Verdict) -> None:
    orchard = Orchard(their_clock=None if apart is None else NOW - apart)
    found = {each.name: each.verdict async for each in findings(orchard.services(), ORCHARD)}
    assert found["clock"] is verdict
    assert found["token"] is Verdict.UNKNOWN
    assert found["redirect"] is Verdict.UNKNOWN


async def test_a_key_in_the_vault_is_as_good_as_one_in_a_variable() -> None:
    from desktop_app.core.oauth.check import CheckStep, Result

    step = CheckStep("variables", "Its variables", Result.WARN, "FRAMER_API_KEY is not set.")
    orchard = Orchard(kept=tokens("framer", expires_at=None), steps=[step])
    framer = ProviderProfile(name="framer", api_key_env="FRAMER_API_KEY")
    found = [each async for each in findings(orchard.services(), framer)]
    assert [(each.name, each.verdict) for each in found] == [("variables", Verdict.PASS), ("token", Verdict.PASS)]


async def test_what_was_typed_is_still_there_when_one_comes_back() -> None:
    orchard = Orchard()
    orchard.profiles["other"] = replace(ORCHARD, name="other")
    presenter = ConnectionPresenter(orchard.services(), lambda: None)
    await presenter.show("orchard")
    presenter.write("client_id", "c-2")
    await presenter.show("other")
    assert presenter.changes_words() == ""
    await presenter.show("orchard")
    assert presenter.changes_words() == "1 unsaved change: Client ID"
    await presenter.save()
    assert orchard.profiles["orchard"].client_id == "c-2"
    assert presenter.changes_words() == ""


async def test_a_duplicate_has_a_name_of_its_own() -> None:
    orchard = Orchard()
    presenter = ConnectionPresenter(orchard.services(), lambda: None)
    await presenter.show("orchard")
    assert await presenter.duplicate() == "orchard-notes-copy"
    assert orchard.profiles["orchard-notes-copy"].title == "Orchard Notes copy"


async def test_fields_of_other_ways_to_sign_in_are_put_away() -> None:
    presenter = ConnectionPresenter(Orchard().services(), lambda: None)
    await presenter.show("orchard")
    assert presenter.relevant("redirect_uri")
    assert not presenter.relevant("api_key_header")
    presenter.write("grant", "api_key")
    assert not presenter.relevant("redirect_uri")
    assert presenter.relevant("api_key_header")


class Shown:
    """A connection page on the screen."""

    def __init__(self, page: ConnectionPage, orchard: Orchard, frame: Window) -> None:
        self.page, self.orchard, self.frame = page, orchard, frame

    def field(self, name: str) -> QLineEdit:
        found = self.page.findChild(QLineEdit, f"connection.{name}")
        assert isinstance(found, QLineEdit)
        return found

    def press(self, name: str) -> None:
        found = self.page.window().findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        found.click()


@pytest.fixture
async def shown(qtbot: QtBot, until: Until) -> Shown:
    orchard, frame = Orchard(), Window()
    page = ConnectionPage(orchard.services(), frame)
    qtbot.addWidget(page)
    page.resize(1216, 840)
    page.show()
    page.show_connection("orchard")
    await until(lambda: not page.presenter.checking and len(page.presenter.findings) == 6)
    return Shown(page, orchard, frame)


async def test_typing_shows_the_bar_and_saving_takes_it_away(shown: Shown, until: Until) -> None:
    assert not shown.page.bar.isVisible()
    QTest.keyClicks(shown.field("client_id"), "c-2")
    assert shown.page.bar.words.text() == "1 unsaved change: Client ID"
    shown.press("connection.save")
    await until(lambda: not shown.page.bar.isVisible())
    assert shown.orchard.profiles["orchard"].client_id == "c-2"
    assert ("changed",) in shown.frame.asked
    await until(lambda: not shown.page.presenter.checking)


async def test_what_is_wrong_is_not_saved(shown: Shown) -> None:
    field = shown.field("token_endpoint")
    QTest.keyClicks(field, "http://x.example")
    note = shown.page.findChild(QLabel, "connection.token_endpoint.note")
    assert isinstance(note, QLabel)
    assert "encrypted" in note.text()
    assert field.property("invalid")
    shown.press("connection.save")
    assert shown.orchard.profiles["orchard"].token_endpoint == ""
    shown.press("connection.discard")
    assert field.text() == ""
    assert not shown.page.bar.isVisible()


async def test_the_switch_and_the_empty_fields_say_what_is_used(shown: Shown) -> None:
    assert shown.field("token_endpoint").placeholderText() == "https://id.orchard.example/token"
    assert shown.field("client_id").placeholderText() == "fd_5b7e19"
    switch = shown.page.findChild(QAbstractButton, "connection.dpop")
    assert isinstance(switch, QAbstractButton)
    assert switch.isChecked()
    switch.click()
    assert not shown.page.presenter.draft.result().dpop
    shown.press("connection.discard")


async def test_a_duplicate_is_opened(shown: Shown, until: Until) -> None:
    shown.press("connection.duplicate")
    await until(lambda: ("edit", "orchard-notes-copy") in shown.frame.asked)


async def test_a_key_goes_into_the_vault(shown: Shown, until: Until) -> None:
    shown.page.presenter.write("title", "Other")
    shown.page.presenter.write("private_key_file", "old.pem")
    shown.page.keep_key(Path("key.pem"))
    await until(lambda: shown.page.presenter.described.key == "vault")
    assert shown.orchard.profiles["orchard"].token_endpoint_auth_method == "private_key_jwt"
    assert shown.page.presenter.draft.changed == ("title",), "what has nothing to do with it stays unsaved"
    chip = shown.page.presenter.origin("private_key_file")
    assert chip
    assert chip.words == "in the vault"
    shown.orchard.key = "registered"
    await shown.page.presenter.describe()
    assert "made for this app" in shown.field("private_key_file").accessibleDescription()


async def test_removing_asks_first(shown: Shown, until: Until) -> None:
    shown.press("connection.remove")
    await until(lambda: shown.page.findChild(QWidget, "connection.remove.ask"))
    shown.press("connection.remove.ask.no")
    assert "orchard" in shown.orchard.profiles
    await until(lambda: shown.page.findChild(QWidget, "connection.remove.ask") is None)
    shown.press("connection.remove")
    await until(lambda: shown.page.findChild(QWidget, "connection.remove.ask"))
    shown.press("connection.remove.ask.yes")
    await until(lambda: "orchard" not in shown.orchard.profiles)
    await until(lambda: ("home",) in shown.frame.asked)


async def test_escape_goes_to_the_console(shown: Shown) -> None:
    shown.page.activateWindow()
    QTest.keyClick(shown.page, Qt.Key.Key_Escape)
    assert ("view", "orchard", "console") in shown.frame.asked


async def test_a_settings_file_is_written(shown: Shown) -> None:
    await shown.page.presenter.export(Path("x.toml"))
    assert shown.orchard.exported[Path("x.toml")] == ORCHARD


async def test_the_sandbox_can_be_read_but_not_changed(qtbot: QtBot, until: Until) -> None:
    orchard = Orchard(profiles={"sandbox": ProviderProfile(name="sandbox", built_in=True)}, steps=[])
    page = ConnectionPage(orchard.services(), Window())
    qtbot.addWidget(page)
    page.show()
    page.show_connection("sandbox")
    await until(lambda: page.presenter.findings and not page.presenter.checking)
    field = page.findChild(QLineEdit, "connection.issuer")
    assert isinstance(field, QLineEdit)
    assert field.isReadOnly()
    assert not page.remove_button.isVisible()


def test_a_pair_without_a_name_is_no_parameter() -> None:
    with pytest.raises(UserFacing, match="NAME=VALUE"):
        draft.parameters("=x")
