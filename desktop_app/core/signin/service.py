"""Starts sign-ins: the connection says by which way, `--device` and a value brought along choose another.

A session's `steps` are an async generator that the window, the command line and the notebook read. Nothing is stored
unless the last step is `Stored`. Each way is a module of its own, loaded for whoever goes it; what they share is in
`session.py`.
"""

from collections.abc import Awaitable, Callable, Mapping

from desktop_app.core.clock import Clock
from desktop_app.core.flow.recorder import Recorder
from desktop_app.core.oauth.server import Servers
from desktop_app.core.providers.profile import UNATTENDED, ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.signin.known_browsers import BrowserChoice
from desktop_app.core.signin.session import SignInSession, Surroundings, Wishes
from desktop_app.core.tokens.store import TokenStore
from desktop_app.core.tokens.validate import Validator
from desktop_app.core.usage.events import Note, nobody
from desktop_app.core.vault.base import Vault


class SignInService:
    """Starts sign-ins. Everything outside (browser, vault, network, time) is handed in."""

    def __init__(
        self,
        *,
        servers: Servers,
        store: TokenStore,
        validator: Validator,
        vault: Callable[[], Vault],
        clock: Clock,
        open_browser: Callable[[str, BrowserChoice], Awaitable[bool]],
        recorder: Recorder,
        note: Note = nobody,
    ) -> None:
        self._around = Surroundings(servers, store, validator, vault, clock, open_browser, recorder, note)

    def start(
        self,
        profile: ProviderProfile,
        *,
        scopes: tuple[str, ...] | None = None,
        open_browser: bool = True,
        timeout: float = 300.0,
        params: Mapping[str, str] | None = None,
        account: str = "",
        acr_values: str = "",
        max_age: int | None = None,
        device: bool = False,
    ) -> SignInSession:
        """A sign-in to `profile`, not yet begun: read its `steps`.

        device: with a code for another device, whatever the connection's own grant. For the others see `Wishes`;
        open_browser, timeout and params are for the browser's way alone.
        """
        wishes = Wishes(scopes, account, acr_values, max_age, dict(params or {}), timeout, open_browser)
        if device or profile.grant == "device_code":
            from desktop_app.core.signin.device import DeviceSession

            return DeviceSession(self._around, profile, wishes)
        if profile.grant in UNATTENDED:
            from desktop_app.core.signin.unattended import UnattendedSession

            return UnattendedSession(self._around, profile, wishes)
        if profile.grant in ("api_key", "manual"):
            from desktop_app.core.signin.brought import BroughtSession

            return BroughtSession(self._around, profile, wishes)
        from desktop_app.core.signin.authorization_code import BrowserSession

        return BrowserSession(self._around, profile, wishes)

    def bring(self, profile: ProviderProfile, value: Secret, *, account: str = "") -> SignInSession:
        """A sign-in with a key or a token that the person has; the same stream of steps. `account`: what to call it."""
        from desktop_app.core.signin.brought import BroughtSession

        return BroughtSession(self._around, profile, Wishes(account=account), value)
