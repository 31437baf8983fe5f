"""What the waiting page says and offers, told from the steps of a sign-in. No widget is needed."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import (
    AccessDenied,
    DiscoveryProblem,
    NetworkProblem,
    ProfileProblem,
    SettingsProblem,
    SignInFailed,
    SignInTimeout,
    UserFacing,
    VaultProblem,
)
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin import steps
from desktop_app.core.tokens.token import Check, TokenSet
from desktop_app.core.vault import problems
from desktop_app.ui.signin.presenter import Phase, SignInPresenter
from desktop_app.ui.signin.remedies import Remedy
from desktop_app.ui.signin.rows import BROWSER, CHECK, CODE, CONSENT, RowState
from desktop_app.ui.signin.services import Session, SignInServices, Wanted

REDIRECT = "http://127.0.0.1:51763/callback"
PROFILE = ProviderProfile(
    name="orchard",
    title="Orchard Notes",
    issuer="https://id.orchard.example",
    scopes=("openid",),
    api_base_url="https://api.orchard.example",
)
TOKENS = TokenSet(profile="orchard", issuer="", client_id="", account="ada", access_token=Secret("t"))
START: tuple[steps.Step, ...] = (
    steps.Discovered("https://id.orchard.example", True),
    steps.Listening(REDIRECT, ("openid", "notes:read")),
    steps.BrowserOpened("https://id.orchard.example/authorize?state=s", True, 1000.0),
    steps.Waiting(REDIRECT, 1300.0),
)
END: tuple[steps.Step, ...] = (
    steps.CodeReceived(),
    steps.TokenReceived(("openid", "notes:read"), 3600.0),
    steps.Validated((Check("signature", "pass", ""),)),
    steps.Stored(TOKENS, "system", True),
)


class FakeSession:
    """Plays steps. After the last one it waits for ever when `stays`, as a sign-in does that nobody answers."""

    def __init__(self, *played: steps.Step, stays: bool = False) -> None:
        self.played = played
        self.stays = stays
        self.closed = False
        self.pasted: list[str] = []
        self.reopened: list[bool] = []
        self.has_browser = False
        self.reached = asyncio.Event()

    async def steps(self) -> AsyncIterator[steps.Step]:
        try:
            for step in self.played:
                yield step
            self.reached.set()
            if self.stays:
                await asyncio.Event().wait()
        finally:
            self.closed = True

    async def reopen_browser(self, *, private: bool = False) -> bool:
        self.reopened.append(private)
        return self.has_browser

    async def paste(self, address: str) -> None:
        self.pasted.append(address)


class Desk:
    """A presenter with a fake session behind it."""

    def __init__(self, session: FakeSession | UserFacing, *, profile: ProviderProfile = PROFILE) -> None:
        self.clock = FixedClock(1000.0)
        self.started: list[tuple[str, Wanted]] = []
        self.device_offered = False
        self.shown: list[Phase] = []
        self._session = session
        services = SignInServices(self.clock, lambda name: profile, self._signed_in, self._start, self._device)
        self.presenter = SignInPresenter(services, lambda: self.shown.append(self.presenter.phase), can_edit=True)

    async def _signed_in(self, name: str) -> bool:
        return True

    async def _device(self, name: str) -> bool:
        return self.device_offered

    async def _start(self, name: str, wanted: Wanted) -> Session:
        self.started.append((name, wanted))
        if isinstance(self._session, UserFacing):
            raise self._session
        return self._session


async def test_a_sign_in_ticks_its_rows_one_after_the_other() -> None:
    desk = Desk(FakeSession(*START, *END))
    assert await desk.presenter.run("orchard")
    assert desk.presenter.phase is Phase.DONE
    assert [row.state for row in desk.presenter.rows] == [RowState.DONE] * 4
    order = list(dict.fromkeys(desk.shown))
    assert order == [Phase.REACHING, Phase.WAITING, Phase.FINISHING, Phase.DONE]


async def test_the_wait_counts_down_and_has_a_link_to_copy() -> None:
    session = FakeSession(*START, stays=True)
    desk = Desk(session)
    running = asyncio.ensure_future(desk.presenter.run("orchard"))
    await session.reached.wait()
    presenter = desk.presenter
    assert presenter.scopes == ("openid", "notes:read")
    assert presenter.rows[BROWSER].state is RowState.DONE
    assert presenter.rows[CONSENT].counts_down
    assert REDIRECT in presenter.rows[CONSENT].detail
    desk.clock.advance(16.4)
    assert presenter.left_words() == "4:44 left"
    assert presenter.link == "https://id.orchard.example/authorize?state=s"
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert session.closed, "cancelling must end the sign-in itself, not only the page"
    assert presenter.phase is Phase.IDLE
    assert presenter.link == ""
    assert presenter.left_words() == ""


async def test_a_private_window_is_one_press_away() -> None:
    session = FakeSession(*START, stays=True)
    desk = Desk(session)
    running = asyncio.ensure_future(desk.presenter.run("orchard"))
    await session.reached.wait()
    with pytest.raises(SettingsProblem, match="private windows"):
        await desk.presenter.reopen_browser(private=True)
    assert desk.presenter.opened, "the window that is open stays"
    session.has_browser = True
    await desk.presenter.reopen_browser(private=True)
    assert session.reopened == [True, True]
    running.cancel()


async def test_without_a_browser_the_link_is_the_way() -> None:
    session = FakeSession(*START, stays=True)
    desk = Desk(session)
    running = asyncio.ensure_future(desk.presenter.run("orchard"))
    await session.reached.wait()
    await desk.presenter.reopen_browser()
    assert not desk.presenter.opened
    assert "Copy the link" in desk.presenter.explanation
    await desk.presenter.paste("  http://127.0.0.1:51763/callback?code=c&state=s \n")
    assert session.pasted == ["http://127.0.0.1:51763/callback?code=c&state=s"]
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_something_that_was_ignored_is_said_until_the_answer_comes() -> None:
    ignored = steps.CallbackIgnored("It belongs to another sign-in.")
    seen: list[str] = []
    desk = Desk(FakeSession(*START, ignored, *END))
    presenter = desk.presenter
    desk.presenter._changed = lambda: seen.append(presenter.ignored)
    assert await presenter.run("orchard")
    assert "It belongs to another sign-in." in seen
    assert seen[-1] == ""


async def test_doubts_about_the_token_stay_visible() -> None:
    doubtful = steps.Validated((Check("audience", "warn", "The audience is not this API."),))
    desk = Desk(FakeSession(*START, *END[:2], doubtful, END[3]))
    assert await desk.presenter.run("orchard")
    assert desk.presenter.rows[CHECK].state is RowState.WARNING


@pytest.mark.parametrize(
    ("error", "first", "others"),
    [
        (AccessDenied("access_denied", "You did not allow access."), Remedy.TRY_AGAIN, {Remedy.FEWER_SCOPES}),
        (SignInFailed("invalid_scope", "Unknown permission."), Remedy.TRY_AGAIN, {Remedy.FEWER_SCOPES}),
        (SignInTimeout("timed_out_waiting", "No answer came in 5 minutes."), Remedy.START_AGAIN, set()),
        (SignInFailed("port_in_use", "Port 51763 is in use."), Remedy.ANY_PORT, {Remedy.TRY_AGAIN}),
        (NetworkProblem("unreachable", "Could not reach it."), Remedy.TRY_AGAIN, set()),
        (DiscoveryProblem("not_described", "It does not say."), Remedy.EDIT, {Remedy.TRY_AGAIN}),
        (ProfileProblem("variable_unset", "NOTES_SECRET is not set."), Remedy.EDIT, {Remedy.TRY_AGAIN}),
        (SignInFailed("invalid_client", "It does not know this client ID."), Remedy.EDIT, {Remedy.TRY_AGAIN}),
        (VaultProblem("no_vault", "No keyring."), Remedy.START_AGAIN, set()),
        (problems.no_keyring(), Remedy.KEEP_ELSEWHERE, {Remedy.TRY_AGAIN}),
    ],
)
async def test_each_failure_offers_what_helps(error: UserFacing, first: Remedy, others: set[Remedy]) -> None:
    desk = Desk(FakeSession(*START, steps.Failed(error)))
    assert not await desk.presenter.run("orchard")
    presenter = desk.presenter
    assert presenter.phase is Phase.FAILED
    assert presenter.headline == error.message
    assert presenter.remedies[0] is first
    assert set(presenter.remedies[1:]) == others
    assert presenter.rows[CONSENT].state is RowState.FAILED
    assert presenter.rows[CODE].state is RowState.WAITING


async def test_what_fails_before_the_first_step_is_shown_the_same_way() -> None:
    desk = Desk(NetworkProblem("unreachable", "Could not reach it."))
    assert not await desk.presenter.run("orchard", Wanted(("openid",), any_port=True))
    assert desk.started == [("orchard", Wanted(("openid",), any_port=True))]
    assert desk.presenter.phase is Phase.FAILED
    assert desk.presenter.rows[BROWSER].state is RowState.FAILED


async def test_the_details_of_a_built_in_connection_are_not_offered_for_change() -> None:
    built_in = ProviderProfile(name="sandbox", built_in=True)
    desk = Desk(DiscoveryProblem("not_described", "It does not say."), profile=built_in)
    await desk.presenter.run("sandbox")
    assert Remedy.EDIT not in desk.presenter.remedies


async def test_an_earlier_failure_is_forgotten_by_the_next_try() -> None:
    desk = Desk(FakeSession(*START, steps.Failed(AccessDenied("access_denied", "You did not allow access."))))
    await desk.presenter.run("orchard")
    desk._session = FakeSession(*START, *END)
    assert await desk.presenter.run("orchard")
    assert desk.presenter.error is None
    assert desk.presenter.remedies == ()


CODE_STEP = steps.DeviceCode("WDJB-MJHT", "https://id.orchard.example/device", "https://id.orchard.example/c", 1600.0)


async def test_a_code_for_another_device_is_shown_while_it_holds() -> None:
    played = (START[0], CODE_STEP, steps.Waiting("", 1600.0), steps.PollDelayed("The server asks for patience.", 10.0))
    session = FakeSession(*played, stays=True)
    desk = Desk(session)
    presenter = desk.presenter
    running = asyncio.ensure_future(presenter.run("orchard", Wanted(device=True)))
    await session.reached.wait()
    assert presenter.device is CODE_STEP
    assert presenter.headline == "Enter this code in a browser"
    assert presenter.left_words() == "10:00 left"
    assert presenter.rows[CONSENT].detail == "The server asks for patience."
    assert presenter.link == "https://id.orchard.example/c"
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert presenter.phase is Phase.IDLE


async def test_a_device_sign_in_ends_with_every_row_done() -> None:
    desk = Desk(FakeSession(START[0], CODE_STEP, steps.Waiting("", 1600.0), *END[1:]))
    assert await desk.presenter.run("orchard", Wanted(device=True))
    assert {row.state for row in desk.presenter.rows} == {RowState.DONE}


async def test_the_other_device_is_offered_where_the_server_can() -> None:
    desk = Desk(FakeSession(*START, *END))
    desk.device_offered = True
    await desk.presenter.run("orchard")
    assert desk.presenter.device_offered


async def test_a_pushed_request_is_said_beside_the_browser() -> None:
    desk = Desk(FakeSession(*START[:2], steps.Pushed(60.0), *START[2:], *END))
    await desk.presenter.run("orchard")
    assert "left at the server first" in desk.presenter.rows[BROWSER].detail


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (ProviderProfile(name="framer", grant="api_key", api_key_env="FRAMER_API_KEY"), "Paste your API key"),
        (ProviderProfile(name="bare", grant="manual"), "Paste a token"),
    ],
)
async def test_a_key_that_is_not_there_is_asked_for(profile: ProviderProfile, words: str) -> None:
    code = "key_missing" if profile.grant == "api_key" else "token_missing_here"
    desk = Desk(FakeSession(steps.Failed(UserFacing(code, "None yet."))), profile=profile)
    assert not await desk.presenter.run(profile.name)
    assert desk.presenter.phase is Phase.ASKING
    assert desk.presenter.headline == words
    assert ("FRAMER_API_KEY" in desk.presenter.explanation) is bool(profile.api_key_env)


async def test_a_key_that_is_given_is_kept() -> None:
    kept = (steps.Validated(()), steps.Stored(TOKENS, "system", True))
    desk = Desk(FakeSession(*kept), profile=ProviderProfile(name="framer", api_key_env="FRAMER_API_KEY"))
    value = Secret("framer-key")
    assert await desk.presenter.run("framer", Wanted(value=value))
    assert desk.started[-1][1].value is value
    assert [row.state for row in desk.presenter.rows if row.title] == [RowState.DONE]
    assert not desk.presenter.has_api
