"""The Token view: what it says, and that it keeps the secret."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import Check
from desktop_app.core.vault import problems
from desktop_app.ui.shell import vault_watch
from desktop_app.ui.token.page import TokenPage
from desktop_app.ui.token.parts import LineRow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.secret_clipboard import SECONDS, SecretClipboard
from desktop_app.ui.widgets.secret_field import SecretField
from tests.ui.conftest import Until, opened
from tests.ui.samples import NOW, World, tokens


@asynccontextmanager
async def token_page(world: World) -> AsyncIterator[TokenPage]:
    async with opened(world) as window:
        window.show_view("token")
        page = window.findChild(TokenPage)
        assert page is not None
        async with asyncio.timeout(5):
            while world.kept.get("sandbox") and page.presenter.checked_at is None:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        yield page


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None, name
    return found


def rows(page: TokenPage) -> dict[str, LineRow]:
    return {row.line.name: row for row in page.findChildren(LineRow) if row.isVisible()}


def everything_shown(widget: QWidget) -> str:
    """All text of labels and fields, with accessible names and tooltips."""
    texts = [label.text() for label in widget.findChildren(QLabel)]
    texts += [field.text() for field in widget.findChildren(QLineEdit)]
    for child in widget.findChildren(QWidget):
        texts += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
    return "\n".join(texts)


async def test_claims_with_their_meaning_and_marks(world: World) -> None:
    async with token_page(world) as page:
        shown = rows(page)
        assert list(shown)[:3] == ["alg", "kid", "typ"]
        assert shown["iss"].line.meaning == "Who issued it. Matches the sign-in server."
        assert shown["exp"].line.meaning == "Stops working today at 15:24:48."
        assert (shown["iss"].line.mark, shown["scope"].line.mark, shown["sub"].line.mark) == ("pass", "warn", "")
        assert shown["scope"].line.meaning == "What it lets you do. 2 of the API’s scopes are missing."
        assert "passed" in shown["aud"].accessibleDescription()


async def test_the_three_tokens(world: World, until: Until) -> None:
    async with token_page(world) as page:
        button_of_id = page.findChild(QWidget, "token.kind.id")
        assert button_of_id is not None
        button_of_id.click()  # type: ignore[attr-defined]
        await until(lambda: "email" in rows(page))
        shown = rows(page)
        assert shown["email"].line.value == "ada@sandbox.local"
        assert (shown["iss"].line.mark, shown["aud"].line.mark, shown["nonce"].line.mark) == ("pass", "pass", "pass")
        page.presenter.choose("refresh")
        opaque = page.findChild(QLabel, "token.opaque.title")
        assert opaque is not None
        assert opaque.isVisible()
        assert opaque.text() == "This token is not readable. That is normal."


async def test_tokens_that_are_not_there_are_not_offered(world: World) -> None:
    world.kept["sandbox"] = tokens(id_token=None, refresh_token=None)
    async with token_page(world) as page:
        for kind in ("id", "refresh"):
            found = page.findChild(QWidget, f"token.kind.{kind}")
            assert found is not None
            assert not found.isVisible()


async def test_the_token_is_nowhere_until_it_is_revealed(world: World) -> None:
    secret = world.kept["sandbox"].access_token.reveal()
    middle = secret[20:40]
    async with token_page(world) as page:
        assert middle not in everything_shown(page)
        field = page.findChild(SecretField)
        assert field is not None
        button(page, "token.secret.reveal").click()
        assert middle in everything_shown(page)
        assert button(page, "token.secret.reveal").text() == "Hide now (10)"
        for _ in range(10):
            field._timer.timeout.emit()
        assert not field.revealed
        assert middle not in everything_shown(page)


@pytest.mark.parametrize("how", ["button", "another window", "another page", "another token"])
async def test_a_revealed_token_closes(world: World, how: str) -> None:
    async with token_page(world) as page:
        field = page.findChild(SecretField)
        assert field is not None
        button(page, "token.secret.reveal").click()
        if how == "button":
            button(page, "token.secret.reveal").click()
        elif how == "another window":
            QApplication.sendEvent(field, QEvent(QEvent.Type.WindowDeactivate))
        elif how == "another page":
            page.hide()
        else:
            page.presenter.choose("id")
        assert not field.revealed
        assert world.kept["sandbox"].access_token.reveal()[20:40] not in everything_shown(page)


async def test_json_has_no_signature(world: World, until: Until) -> None:
    signature = world.kept["sandbox"].access_token.reveal().rsplit(".", 1)[1]
    async with token_page(world) as page:
        button(page, "token.show_json").click()
        view = page.findChild(CodeView)
        assert view is not None
        await until(lambda: '"iss"' in view.visible_text())
        assert signature[:10] not in page.presenter.as_json()
        button(page, "token.show_table").click()
        assert "iss" in rows(page)


async def test_checking_again(world: World, until: Until) -> None:
    async with token_page(world) as page:
        world.checks[0] = Check("signature", "fail", "No key of the server made this signature.")
        world.clock.advance(10)
        button(page, "token.check_again").click()
        await until(lambda: page.presenter.checked_at == NOW + 10)
        verdict = page.findChild(QWidget, "token.verdict")
        assert verdict is not None
        assert "Do not rely on this token. Failed: Signature." in everything_shown(verdict)


async def test_a_secret_that_is_old_is_told(world: World, until: Until) -> None:
    words = "The API key is 91 days old. Change it: framer-desk rotate sandbox"
    async with token_page(world) as page:
        world.checks.append(Check("age", "warn", words))
        world.clock.advance(10)
        button(page, "token.check_again").click()
        await until(lambda: page.presenter.checked_at == NOW + 10)
        shown = everything_shown(page)
        assert "Age" in shown
        assert words in shown


async def test_revoking_asks_first(world: World, until: Until) -> None:
    async with token_page(world) as page:
        window = page.window()
        button(page, "token.revoke").click()
        await until(lambda: window.findChild(Button, "token.revoke.ask.no"))
        assert button(window, "token.revoke.ask.no").hasFocus(), "the safe choice comes first"
        button(window, "token.revoke.ask.no").click()
        await until(lambda: not page._tasks.running("revoke"))
        assert world.signed_out == []
        await until(lambda: window.findChild(Button, "token.revoke.ask.no") is None)
        button(page, "token.revoke").click()
        await until(lambda: window.findChild(Button, "token.revoke.ask.yes"))
        button(window, "token.revoke.ask.yes").click()
        await until(lambda: world.signed_out == ["sandbox"])
        await until(lambda: page.findChild(Button, "token.sign_in"))


async def test_requesting_missing_scopes_keeps_the_granted_ones(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...] | None] = []
    async with token_page(world) as page:
        monkeypatch.setattr(page._navigator, "sign_in", lambda name, scopes=None: asked.append(scopes))
        button(page, "token.request_scopes").click()
    assert asked[0] is not None
    assert set(asked[0]) > {"projects:read", "sites:publish", "projects:delete"}


async def test_copying_marks_the_secret_and_takes_it_back(world: World) -> None:
    secret = world.kept["sandbox"].access_token.reveal()
    async with token_page(world) as page:
        button(page, "token.copy").click()
        clipboard = QApplication.clipboard()
        assert clipboard.text() == secret
        assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
        assert button(page, "token.copy").text() == "Copied. Clears in 30 s"
        for _ in range(SECONDS):
            page._clipboard._timer.timeout.emit()
        assert clipboard.text() == ""
        assert button(page, "token.copy").text() == "Copy"


async def test_what_somebody_else_copied_stays() -> None:
    holder = SecretClipboard()
    holder.copy(Secret("a secret of some length"))
    other = QMimeData()
    other.setText("a shopping list")
    QApplication.clipboard().setMimeData(other)
    holder.clear()
    assert QApplication.clipboard().text() == "a shopping list"


async def test_an_error_of_the_checks_is_shown(world: World, until: Until) -> None:
    async with token_page(world) as page:

        async def broken(name: str) -> list[Check]:
            raise UserFacing("keys_unavailable", "The server's keys could not be fetched.", "Try again.")

        page.presenter._services = page.presenter._services.__class__(
            **{**vars(page.presenter._services), "checks": broken}
        )
        button(page, "token.check_again").click()
        await until(lambda: page.window().findChild(QWidget, "error"))
        assert button(page, "token.check_again").isEnabled()


async def test_a_locked_keyring_is_not_taken_for_no_token(
    world: World, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_watch, "AGAIN", 0.005)
    world.locked = problems.keyring_locked()
    async with opened(world) as window:
        await until(lambda: window.presenter.connections)
        window.open_view("sandbox", "token")
        title = window.findChild(QLabel, "token.none.title")
        assert title is not None
        await until(lambda: title.text() == problems.keyring_locked().message)
        assert not window.findChildren(Button, "token.sign_in")
        world.locked = None
        await until(lambda: not title.isVisible())
        world.kept.clear()
        window.open_view("sandbox", "token")
        await until(lambda: title.isVisible() and title.text() == "There is no token to show.")
