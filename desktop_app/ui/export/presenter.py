"""State and logic of an export: what is chosen, what it says, and handing it out. No widgets."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from desktop_app.core.errors import UserFacing
from desktop_app.core.exports import notebook, writing
from desktop_app.core.exports.handed import Handed
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.export.kinds import Fact, Kind, facts
from desktop_app.ui.export.services import ExportServices, Offered
from desktop_app.ui.life import clock_time

FORMATS: Final[dict[Kind, tuple[str, ...]]] = {"code": ("curl", "httpx", "requests"), "data": ("env", "json")}
"""Kinds that come in several forms."""
Work = Coroutine[Any, Any, None]
"""Makes the text again when it is awaited."""
_HIDDEN: Final = Secret("•" * 12)
"""Stands for the token in what is shown."""
_ABOUT_PERSON: Final = ("openid", "profile", "email", "address", "phone", "offline_access")
MOST_SCOPES: Final = 9
"""Scopes that are offered for leaving out; of an API with more, all go along."""


class ExportPresenter:
    """`changed` is called whenever something is to be shown anew.

    text: the export as it is shown, without the token. problem: why there is none. lab: the command that starts
    JupyterLab. said: what was done last.
    """

    def __init__(self, services: ExportServices, changed: Callable[[], None]) -> None:
        self._services = services
        self._changed = changed
        self.profile: ProviderProfile | None = None
        self.tokens: TokenSet | None = None
        self.requests: list[Offered] = []
        self.request = 0
        self.kind: Kind = "notebook"
        self._forms: dict[Kind, str] = {kind: forms[0] for kind, forms in FORMATS.items()}
        self._token_wanted = False
        self.left_out: set[str] = set()
        self.text = ""
        self.problem: UserFacing | None = None
        self.lab: list[str] | None = None
        self.said = ""

    async def show(self, name: str) -> None:
        """Begin with connection `name`. Raises UserFacing where it can't be read."""
        profile = await self._services.profile(name)
        tokens = await self._services.tokens(profile)
        requests = await self._services.requests(profile)
        self.profile, self.tokens, self.requests = profile, tokens, requests
        await self.renew()
        self.lab = await self._services.lab()
        self._changed()

    # What is chosen. It is so at once; what is given back makes the text again.

    @property
    def form(self) -> str:
        """The chosen kind as `framer-desk export` calls it."""
        return self._forms.get(self.kind, self.kind)

    @property
    def about_request(self) -> bool:
        """Whether a request is a part of it."""
        return self.kind in ("notebook", "code")

    @property
    def offers_token(self) -> bool:
        """Whether the token can be put in or left out."""
        return self.kind in ("code", "dotenv", "data")

    @property
    def with_token(self) -> bool:
        """Whether the token is in it."""
        return self.kind == "clipboard" or (self.offers_token and self._token_wanted)

    @property
    def scopes(self) -> tuple[str, ...]:
        """What a notebook may do less of: () where the server can't be asked for less, or there is too much."""
        tokens = self.tokens
        if self.kind != "notebook" or tokens is None or not tokens.refreshable:
            return ()
        found = tuple(scope for scope in tokens.scopes if scope not in _ABOUT_PERSON)
        return found if 1 < len(found) <= MOST_SCOPES else ()

    @property
    def until(self) -> str:
        """When the token ends, "" where the server did not say."""
        expires = self.tokens.expires_at if self.tokens else None
        return "" if expires is None else clock_time(expires)

    def facts(self) -> list[Fact]:
        """What the export means."""
        renewable = self.tokens is None or self.tokens.renewable
        return facts(self.kind, with_token=self.with_token, until=self.until, renewable=renewable)

    def choose(self, kind: Kind) -> Work:
        """Another kind. A token that was put into one kind is not in the next."""
        self.kind, self._token_wanted = kind, False
        return self.renew()

    def choose_form(self, form: str) -> Work:
        """Another form of the kind."""
        self._forms[self.kind] = form
        return self.renew()

    def choose_request(self, place: int) -> Work:
        """Another request, by its place among `requests`."""
        self.request = place
        return self.renew()

    def put_token(self, wanted: bool) -> Work:
        """Put the token in, or leave it out."""
        self._token_wanted = wanted
        return self.renew()

    def allow(self, scope: str, allowed: bool) -> Work:
        """Let the notebook do this, or not. The last one stays."""
        (self.left_out.discard if allowed else self.left_out.add)(scope)
        if self.left_out.issuperset(self.scopes):
            self.left_out.discard(scope)
        return self.renew()

    # What it says

    async def renew(self) -> None:
        """Make the text again, as soon as there is something to make it of."""
        self.said = ""
        if self.profile is None:
            return
        try:
            handed = await self._hand()
            shown = replace(handed, token=_HIDDEN) if handed.token is not None else handed
            self.text, self.problem = self._words(shown), None
        except UserFacing as problem:
            self.text, self.problem = "", problem
        self._changed()

    async def _hand(self) -> Handed:
        assert self.profile is not None
        request = await self.requests[self.request].load()
        handed = await self._services.hand(self.form, self.profile, request, self.with_token)
        if handed.tokens is not None:
            self.tokens = handed.tokens
        allowed = tuple(scope for scope in self.scopes if scope not in self.left_out)
        return replace(handed, scopes=allowed) if allowed != self.scopes else handed

    def _words(self, handed: Handed) -> str:
        return notebook.lines(handed) if self.kind == "notebook" else writing.text(self.form, handed)

    # Handing it out

    async def copied(self) -> tuple[str, bool]:
        """What goes to the clipboard, and whether it holds the token. Raises UserFacing."""
        handed = await self._hand()
        return self._words(handed), handed.token is not None

    @property
    def file_name(self) -> str:
        """What a file would be called."""
        name = self.profile.name if self.profile else ""
        endings = {
            "notebook": ".ipynb",
            "curl": ".sh",
            "env": ".sh",
            "json": ".json",
            "httpx": ".py",
            "requests": ".py",
        }
        return ".env" if self.kind == "dotenv" else f"{name}{endings[self.form]}"

    async def write(self, path: Path) -> None:
        """Write it into a file, and say so. Raises UserFacing."""
        handed = await self._hand()
        ignore = await asyncio.to_thread(writing.write, self.form, handed, path)
        self.said = tr("Wrote {path}.", path=path)
        if ignore is not None:
            self.said = tr("Wrote {path}, and added it to .gitignore.", path=path)
        self._changed()

    async def open_in_lab(self, path: Path) -> None:
        """Write the notebook, and start JupyterLab with it. Raises UserFacing."""
        assert self.lab is not None
        await self.write(path)
        await self._services.start(self.lab, path)
        self.said = tr("JupyterLab is starting with {path}.", path=path)
        self._changed()

    def say(self, words: str) -> None:
        """Show what was done."""
        self.said = words
        self._changed()
