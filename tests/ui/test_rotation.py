"""The token page's history, reminders, and the dialogs that change secrets and end sign-ins."""

import asyncio

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.rotation.ages import Aged
from desktop_app.ui.rotation.guide import Guide
from desktop_app.ui.rotation.services import Gone
from desktop_app.ui.token.history import lines
from desktop_app.ui.widgets.dialog import Dialog
from tests.ui.conftest import Until
from tests.ui.samples import World
from tests.ui.samples_rotation import DAY, LIVES, NOW
from tests.ui.test_token_page import everything_shown, token_page

NEW = "brand-new-secret"


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.window().findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def guide(page: QWidget) -> Guide | None:
    found = [each for each in page.window().findChildren(Guide) if each.isVisible()]
    return found[0] if found else None


def opened_guide(page: QWidget) -> Guide:
    found = guide(page)
    assert found is not None
    return found


def test_the_history_of_each_token_without_any_token() -> None:
    said = [line.text for line in lines(LIVES)]
    assert said[0] == "Token 2ab7715d of ada"
    assert said[1] == "issued by a renewal"
    assert said[-3:-1] == ["issued by a sign-in", "used 322 times until 2026-11-24 14:24:36, refused 44 of them"]
    assert said[-1] == "replaced by a newer one"


async def test_the_history_is_shown_in_place_of_the_contents(world: World, until: Until) -> None:
    async with token_page(world) as page:
        button(page, "token.show_history").click()
        await until(lambda: page._history.list.model().rowCount() == len(lines(LIVES)))
        assert page._history.isVisible()
        button(page, "token.show_history").click()
        assert not page._history.isVisible()


@pytest.mark.parametrize(("age", "limit", "told"), [(120, 90, True), (20, 90, False), (120, 0, False)])
async def test_old_secrets_are_told_of(world: World, until: Until, age: int, limit: int, told: bool) -> None:
    world.rotation.aged, world.rotation.days = [Aged("client_secret", NOW - age * DAY)], limit
    async with token_page(world) as page:
        await until(lambda: not page._tasks.running("past"))
        assert page._reminder.isVisible() == told
        if told:
            said = page.findChild(QLabel, "token.reminder.words")
            assert isinstance(said, QLabel)
            assert said.text() == "The client secret is 120 days old. It is time for another one."


async def test_another_secret_is_tried_and_a_refused_one_can_be_brought_again(world: World, until: Until) -> None:
    rotation = world.rotation.with_way("bring")
    rotation.problem = ProfileProblem("new_secret_refused", "The new one does not work.", "Check it.")
    async with token_page(world) as page:
        page.rotation.change("sandbox")
        await until(lambda: guide(page))
        shown = opened_guide(page)
        assert not shown.yes.isEnabled()
        shown.field.setText(NEW)
        shown.yes.click()
        await until(lambda: shown.problem.isVisible())
        assert shown.problem.text() == "The new one does not work. Check it."
        assert NEW not in everything_shown(shown)
        rotation.problem = None
        shown.field.setText(NEW)
        shown.yes.click()
        await until(lambda: shown.no.text() == "Close")
        assert [tried.reveal() for tried in rotation.tried if tried] == [NEW, NEW]
        assert NEW not in everything_shown(page.window())
        shown.no.click()
        await until(lambda: not page.rotation._tasks.running("rotation"))


async def test_a_server_that_gives_secrets_needs_none_to_be_typed(world: World, until: Until) -> None:
    world.rotation.with_way("renew")
    async with token_page(world) as page:
        page.rotation.change("sandbox")
        await until(lambda: guide(page))
        shown = opened_guide(page)
        assert not shown.field.isVisible()
        shown.yes.click()
        await until(lambda: shown.no.text() == "Close")
        assert world.rotation.tried == [None]
        shown.no.click()
        await until(lambda: not page.rotation._tasks.running("rotation"))


@pytest.mark.parametrize(("way", "words"), [("none", "no secret and no key"), ("by_hand", "only the provider")])
async def test_where_there_is_nothing_to_change_that_is_said(world: World, until: Until, way: str, words: str) -> None:
    world.rotation.with_way(way)  # type: ignore[arg-type]  # one of the ways
    async with token_page(world) as page:
        page.rotation.change("sandbox")
        await until(lambda: [each for each in page.window().findChildren(Dialog) if each.isVisible()])
        said = page.window().findChild(QLabel, "error.title")
        assert isinstance(said, QLabel)
        assert words in said.text()
        button(page, "error.close").click()
        assert world.rotation.tried == []


async def test_signing_out_everywhere_says_what_became_of_each_account(world: World, until: Until) -> None:
    world.rotation.gone = [Gone("ada", "Signed out.", True), Gone("bob", "This server has no way to revoke.", False)]
    async with token_page(world) as page:
        page.rotation.everywhere("sandbox")
        await until(lambda: guide(page))
        shown = opened_guide(page)
        assert not world.rotation.ended
        shown.yes.click()
        await until(lambda: shown.no.text() == "Close")
        assert [row.title.text() for row in shown.steps.rows] == ["ada", "bob"]
        assert "warning" in shown.steps.rows[1].accessibleName()
        shown.no.click()
        await until(lambda: not page.rotation._tasks.running("rotation"))


async def test_nothing_happens_when_it_is_cancelled(world: World, until: Until) -> None:
    async with token_page(world) as page:
        button(page, "token.leaked").click()
        await until(lambda: guide(page))
        opened_guide(page).no.click()
        await until(lambda: not page.rotation._tasks.running("rotation"))
        await asyncio.sleep(0)
        assert world.rotation.ended == []


async def test_the_history_is_there_for_those_who_are_signed_out(world: World, until: Until) -> None:
    del world.kept["sandbox"]
    async with token_page(world) as page:
        await until(lambda: not page._tasks.running("past"))
        button(page, "token.none.history").click()
        assert page._past_alone.isVisible()
        assert page._past_alone.list.model().rowCount() == len(lines(LIVES))


async def test_a_leaked_key_is_changed_alone(world: World, until: Until) -> None:
    world.rotation.with_way("bring", signs_in=False)
    async with token_page(world) as page:
        button(page, "token.leaked").click()
        await until(lambda: guide(page))
        shown = opened_guide(page)
        assert shown.objectName() == "rotation.change"
        assert shown.label.text() == "The new key"
        shown.no.click()
        await until(lambda: not page.rotation._tasks.running("rotation"))
        assert world.rotation.ended == []
