"""State and logic of a sign-in: reads its steps, knows what to show and what to offer. No widgets."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from enum import Enum
from typing import Final, cast

from desktop_app.core.errors import SettingsProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.signin.steps import (
    BrowserOpened,
    CallbackIgnored,
    CodeReceived,
    DeviceCode,
    Failed,
    Listening,
    Step,
    Stored,
    Waiting,
)
from desktop_app.ui.signin import rows
from desktop_app.ui.signin.remedies import Remedy, remedies
from desktop_app.ui.signin.rows import Row
from desktop_app.ui.signin.services import AS_USUAL, Session, SignInServices, Wanted, wants_key

_NOTHING_THERE: Final = frozenset({"key_missing", "token_missing_here"})


class Phase(Enum):
    """Where the sign-in is."""

    IDLE = "idle"
    REACHING = "reaching"
    ASKING = "asking"
    WAITING = "waiting"
    FINISHING = "finishing"
    DONE = "done"
    FAILED = "failed"


class SignInPresenter:
    """One sign-in at a time. `changed` is called whenever something that is shown has changed."""

    def __init__(self, services: SignInServices, changed: Callable[[], None], *, can_edit: bool = False) -> None:
        """can_edit: whether the window can change the details of a connection."""
        self._services = services
        self._changed = changed
        self._can_edit = can_edit
        self._session: Session | None = None
        self.name = ""
        self.title = ""
        self.phase = Phase.IDLE
        self.rows: list[Row] = []
        self.scopes: tuple[str, ...] = ()
        self.redirect_uri = ""
        self.opened = True
        self.ignored = ""
        self.error: UserFacing | None = None
        self.editable = False
        self.device: DeviceCode | None = None
        self.device_offered = False
        self.has_api = True
        self.variable = ""
        self.takes_key = False
        self._link = ""
        self._deadline = 0.0

    async def run(self, name: str, wanted: Wanted = AS_USUAL) -> bool:
        """Sign in to connection `name`, from start to end. True when there is a token now.

        Cancelling the task ends the sign-in; nothing is stored then.
        """
        try:
            self.show_profile(name, wanted)
            self._session = await self._services.start(name, wanted)
            # steps() of a session is an async generator; closing it is what cancels the sign-in at once.
            async with aclosing(cast("AsyncGenerator[Step, None]", self._session.steps())) as steps:
                async for step in steps:
                    self.take(step)
                    if isinstance(step, Waiting) and self.device is None:
                        await self._look_for_device_grant()
        except UserFacing as problem:
            self.take(Failed(problem))
        finally:
            self._session = None
            if self.phase in (Phase.REACHING, Phase.WAITING, Phase.FINISHING):
                self.phase = Phase.IDLE
        return self.phase is Phase.DONE

    def show_profile(self, name: str, wanted: Wanted = AS_USUAL) -> None:
        """Show that a sign-in of connection `name` begins. Raises ProfileProblem for an unknown or broken one."""
        self.name = self.title = name
        self.phase = Phase.REACHING
        self.scopes = wanted.scopes or ()
        self.rows = rows.first_rows(name)
        self.redirect_uri = self.ignored = self._link = ""
        self.opened = True
        self.error = self.device = None
        self.device_offered = False
        profile = self._services.profile(name)
        self.title, self.editable = profile.display_name, self._can_edit and not profile.built_in
        self.scopes = wanted.scopes if wanted.scopes is not None else profile.scopes
        self.has_api = bool(profile.api_base_url) or profile.built_in
        self.variable = profile.api_key_env
        self.takes_key = profile.grant == "api_key" or (profile.grant != "manual" and bool(profile.api_key_env))
        grant = "device_code" if wanted.device else profile.grant
        if wanted.value is not None or wants_key(profile):
            grant, self.scopes = "api_key", ()
            self.has_api = bool(profile.api_base_url)
        self.rows = rows.first_rows(profile.issuer or profile.display_name, grant)
        self._changed()

    def take(self, step: Step) -> None:
        """Show what `step` says."""
        self.rows = rows.after(self.rows, step)
        match step:
            case Listening(redirect_uri=redirect, scopes=scopes):
                self.redirect_uri, self.scopes = redirect, scopes
            case BrowserOpened(authorization_url=link, opened=opened):
                self._link, self.opened = link, opened
            case DeviceCode(verification_uri_complete=complete, verification_uri=link):
                self.device, self._link = step, complete or link
            case Waiting(deadline=deadline):
                self.phase, self._deadline = Phase.WAITING, deadline
            case CallbackIgnored(reason=reason):
                self.ignored = reason
            case CodeReceived():
                self.phase, self.ignored = Phase.FINISHING, ""
            case Stored():
                self.phase = Phase.DONE
            case Failed(error=error) if error.code in _NOTHING_THERE:
                self.phase, self.rows = Phase.ASKING, []
            case Failed(error=error):
                self.phase, self.error = Phase.FAILED, error
            case _:
                pass
        self._changed()

    @property
    def link(self) -> str:
        """The address for the browser, to copy; "" when there is none to copy now. It holds a one-time value."""
        return self._link if self.phase is Phase.WAITING else ""

    @property
    def headline(self) -> str:
        """What goes on, in a few words."""
        if self.phase is Phase.FAILED and self.error is not None:
            return self.error.message
        asking = tr("Paste your API key") if self.takes_key else tr("Paste a token")
        on_device = tr("Enter this code in a browser")
        return {
            Phase.REACHING: tr("Getting ready to sign in"),
            Phase.ASKING: asking,
            Phase.WAITING: on_device if self.device else tr("Continue in your browser"),
            Phase.FINISHING: tr("Finishing the sign-in"),
            Phase.DONE: tr("You are signed in"),
        }.get(self.phase, "")

    @property
    def explanation(self) -> str:
        """One more sentence."""
        if self.phase is Phase.FAILED and self.error is not None:
            return self.error.remedy
        if self.phase is Phase.ASKING:
            return self._asking_words()
        if self.phase is Phase.WAITING and self.device:
            return tr("Any browser will do, on a phone too. This window updates by itself.")
        if self.phase is Phase.WAITING and not self.opened:
            return tr("Copy the link into a browser on this computer. This window updates by itself.")
        return {
            Phase.REACHING: tr("Looking up how {name} wants you to sign in.", name=self.title),
            Phase.WAITING: tr("{name} is asking you to allow access. This window updates by itself.", name=self.title),
            Phase.FINISHING: tr("{name} answered. This takes a moment.", name=self.title),
        }.get(self.phase, "")

    def _asking_words(self) -> str:
        kept = tr("It is kept in the vault of this computer, and sent to {name} alone.", name=self.title)
        if not self.variable:
            return kept
        return tr("{kept} Or set {variable} and start again.", kept=kept, variable=self.variable)

    def seconds_left(self) -> float | None:
        """Seconds until the link stops working, while one waits; else None."""
        return max(0.0, self._deadline - self._services.clock.now()) if self.phase is Phase.WAITING else None

    def left_words(self) -> str:
        """The same as `4:44 left`."""
        left = self.seconds_left()
        if left is None:
            return ""
        minutes, seconds = divmod(int(left + 0.999), 60)
        return tr("{minutes}:{seconds} left", minutes=minutes, seconds=f"{seconds:02d}")

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What to offer about a failure."""
        return remedies(self.error, editable=self.editable) if self.error is not None else ()

    async def signed_in(self) -> bool:
        """Whether the connection has a token from before."""
        return await self._services.signed_in(self.name)

    async def _look_for_device_grant(self) -> None:
        """Find out whether the person could use another device instead; the server's description is at hand."""
        if await self._services.device_offered(self.name):
            self.device_offered = True
            self._changed()

    async def reopen_browser(self, *, private: bool = False) -> None:
        """Open the browser again at the same address; where there is none, say so.

        private: in a private window. Raises SettingsProblem where no browser with such windows is found.
        """
        if self._session is None:
            return
        opened = await self._session.reopen_browser(private=private)
        if private and not opened:
            raise SettingsProblem(
                "no_private_window",
                tr("No browser with private windows was found."),
                tr("Copy the link, and paste it into a private window yourself."),
            )
        self.opened = opened
        self._changed()

    async def paste(self, address: str) -> None:
        """Take the answer from the address the browser ended at. Raises UserFacing when it is not the answer."""
        if self._session is not None:
            await self._session.paste(address.strip())
