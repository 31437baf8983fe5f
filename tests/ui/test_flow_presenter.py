"""The flow view's logic: which sign-in and message is shown, and in which words. No widgets."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.errors import StorageProblem
from desktop_app.core.flow.message import Message, Part
from desktop_app.core.flow.verdict import Verdict
from desktop_app.ui.flow.presenter import FlowPresenter, Row
from tests.ui.samples_flow import BROWSER, FlowWorld, failed, renewal, running, signed_in


@pytest.fixture
def world() -> FlowWorld:
    return FlowWorld()


@pytest.fixture
async def presenter(world: FlowWorld) -> FlowPresenter:
    made = FlowPresenter(world.services(), lambda: None)
    await made.load("sandbox")
    return made


def kind(presenter: FlowPresenter) -> str:
    assert presenter.message is not None
    return presenter.message.kind


def place_of(presenter: FlowPresenter, wanted: str) -> int:
    assert presenter.flow is not None
    return next(i for i, message in enumerate(presenter.flow.messages) if message.kind == wanted)


async def test_the_newest_is_shown_at_the_exchange_of_the_code(presenter: FlowPresenter) -> None:
    assert presenter.flow == signed_in()
    assert kind(presenter) == "token"
    assert presenter.side == "request"
    assert presenter.title() == "Sign-in today, " + presenter.title()[-5:]
    assert presenter.about() == "10 messages · 6.4 s · secrets hidden"
    assert presenter.grade.letter == "B"


async def test_a_failed_one_is_shown_at_what_failed(presenter: FlowPresenter, world: FlowWorld) -> None:
    await presenter.choose_flow(2)
    assert presenter.flow == failed()
    assert (kind(presenter), presenter.side) == ("token", "response")
    assert presenter.content().rows == (Row("error", "invalid_grant"),)
    assert "failed" in presenter.about()
    assert presenter.title() != presenter.title(signed_in())


async def test_an_earlier_one_stays_chosen_when_something_new_comes(presenter: FlowPresenter, world: FlowWorld) -> None:
    await presenter.choose_flow(2)
    presenter.choose(0)
    world.flows.insert(0, signed_in(id=9))
    await presenter.load("sandbox")
    assert presenter.flow is not None
    assert (presenter.flow.id, presenter.place) == (2, 0)
    await presenter.choose_flow(9)
    world.flows.insert(0, signed_in(id=10))
    await presenter.load("sandbox")
    assert presenter.flow.id == 10, "who looks at the newest goes on to the next one"


async def test_a_flow_that_was_deleted_gives_way_to_the_newest(presenter: FlowPresenter, world: FlowWorld) -> None:
    await presenter.choose_flow(2)
    del world.flows[1]
    await presenter.load("sandbox")
    assert presenter.flow == signed_in()


async def test_another_connection(presenter: FlowPresenter, world: FlowWorld) -> None:
    await presenter.load("orchard")
    assert (presenter.flow, presenter.message, presenter.verdicts) == (None, None, [])
    assert presenter.loaded
    assert presenter.text() == ""


async def test_what_can_not_be_read_is_raised(world: FlowWorld) -> None:
    world.problem = StorageProblem("flows_unreadable", "It can't be used.")
    with pytest.raises(StorageProblem):
        await FlowPresenter(world.services(), lambda: None).load("sandbox")


async def test_a_running_one_is_followed_until_the_person_chooses(world: FlowWorld) -> None:
    world.flows, world.running = [running()], {3}
    presenter = FlowPresenter(world.services(), lambda: None)
    await presenter.load("sandbox")
    assert presenter.live
    assert kind(presenter) == "browser"
    assert presenter.about() == "4 messages · Signing in… · secrets hidden"
    world.flows = [replace(running(), messages=(*running().messages, *BROWSER[1:]))]
    await presenter.load("sandbox")
    assert kind(presenter) == "callback"
    presenter.choose(0)
    world.flows, world.running = [signed_in()], set()
    await presenter.load("sandbox")
    assert (presenter.place, presenter.live) == (0, False)


async def test_one_whose_program_was_ended(world: FlowWorld) -> None:
    world.flows = [running()]
    presenter = FlowPresenter(world.services(), lambda: None)
    await presenter.load("sandbox")
    assert not presenter.live
    assert "Not finished" in presenter.about()


@pytest.mark.parametrize(
    ("wanted", "side", "rows"),
    [
        ("token", "request", ["grant_type", "code", "code_verifier", "redirect_uri", "client_id", "resource"]),
        ("token", "response", ["access_token", "token_type", "expires_in", "refresh_token", "id_token", "scope"]),
        ("token", "headers", ["Request", "Content-Type", "Accept", "Response", "Content-Type"]),
        ("callback", "request", ["code", "state", "iss"]),
        ("verification", "response", ["signature", "issuer", "audience", "expiry", "nonce", "scope", "binding"]),
        ("api", "response", ["name"]),
    ],
)
async def test_a_message_in_rows(presenter: FlowPresenter, wanted: str, side: str, rows: list[str]) -> None:
    presenter.choose(place_of(presenter, wanted))
    presenter.choose_side(side)  # type: ignore[arg-type]  # one of three
    assert [row.name for row in presenter.content().rows] == rows


async def test_a_message_as_text(presenter: FlowPresenter) -> None:
    presenter.choose(place_of(presenter, "server_metadata"))
    content = presenter.content()
    assert content.json
    assert '\n  "issuer": "http://127.0.0.1:8765",\n' in content.text
    presenter.choose(place_of(presenter, "registration"))
    assert '"redirect_uris"' in presenter.content().text


@pytest.mark.parametrize(
    ("wanted", "side"),
    [
        ("consent", "request"), ("consent", "response"), ("browser", "response"), ("callback", "response"),
        ("verification", "request"), ("keys", "request"), ("consent", "headers"),
    ],
)  # fmt: skip
async def test_where_there_is_nothing_it_says_why(presenter: FlowPresenter, wanted: str, side: str) -> None:
    presenter.choose(place_of(presenter, wanted))
    presenter.choose_side(side)  # type: ignore[arg-type]  # one of three
    content = presenter.content()
    assert content.nothing
    assert not content.rows
    assert not content.text


async def test_answers_of_every_kind(presenter: FlowPresenter) -> None:
    def shown(**values: object) -> tuple[str, str]:
        message = Message(kind="api", at=1.0, **values)  # type: ignore[arg-type]
        assert presenter.flow is not None
        presenter.flow = replace(presenter.flow, messages=(message,))
        presenter.choose(0)
        presenter.choose_side("response")
        return presenter.content().text, presenter.content().nothing

    assert shown(problem="It was slow.") == ("", "It was slow.")
    assert shown(status=204) == ("", "The answer has no body.")
    assert shown(status=200, response=Part(size=9, cut=True)) == ("", "9 bytes that are no text.")
    page = Part(body="<p>‹A1:43›</p>", media_type="text/html", size=90_000, cut=True)
    assert shown(status=200, response=page)[0] == "<p>‹access token A1, 43 characters›</p>\n… (90000 bytes in all)"


async def test_the_text_to_copy_has_everything_and_no_label_in_code(presenter: FlowPresenter) -> None:
    text = presenter.text()
    assert "7. Exchange the code for tokens" in text
    assert "code=‹code C1, 43 characters›" in text
    assert "§" not in text
    assert ":43›" not in text
    assert presenter.report() in text
    assert "B (Good, one thing to fix)" in presenter.report()


async def test_the_report_is_saved(presenter: FlowPresenter, world: FlowWorld, tmp_path: Path) -> None:
    await presenter.save_report(tmp_path / "r.txt")
    assert world.saved == {str(tmp_path / "r.txt"): presenter.report()}


async def test_what_can_be_done_about_a_check(presenter: FlowPresenter, world: FlowWorld) -> None:
    dpop = next(each for each in presenter.verdicts if each.action == "dpop")
    renew = next(each for each in presenter.verdicts if each.action == "renew")
    nothing = Verdict("any", "2.5", "warn", "title", "reason")
    assert presenter.can_act_on(dpop)
    assert presenter.can_act_on(renew)
    assert not presenter.can_act_on(nothing)
    for verdict in (dpop, renew, nothing):
        await presenter.act_on(verdict)
    assert (world.bound, world.renewed) == (["sandbox"], ["sandbox"])
    await presenter.choose_flow(2)
    assert not presenter.can_act_on(renew), "an earlier sign-in has no token to renew"


async def test_a_connection_that_can_not_be_changed(world: FlowWorld) -> None:
    world.flows = [signed_in(profile="harbor")]
    presenter = FlowPresenter(world.services(), lambda: None)
    await presenter.load("harbor")
    assert not presenter.can_act_on(next(each for each in presenter.verdicts if each.action == "dpop"))


async def test_a_renewal_changes_the_grade(presenter: FlowPresenter, world: FlowWorld) -> None:
    before = presenter.grade
    flow = signed_in()
    world.flows[0] = replace(flow, messages=(*flow.messages, renewal("‹R1:47›")))
    await presenter.load("sandbox")
    assert presenter.grade.title == "Good, 2 things to fix"
    assert (presenter.grade.made, before.made) == (12, 11)


async def test_earlier_ones_by_their_account_or_their_end(presenter: FlowPresenter) -> None:
    assert [presenter.choice_words(flow).partition(", ")[2][7:] for flow in presenter.flows] == [
        "ada@sandbox.local", "failed"
    ]  # fmt: skip
