"""State and logic of the connection page: the drafts, saving, checking, copying and removing. No widgets."""

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.connection import draft as drafts
from desktop_app.ui.connection.checks import Finding, findings
from desktop_app.ui.connection.draft import Draft, Origin
from desktop_app.ui.connection.entries import PARAMS, Section, sections
from desktop_app.ui.connection.services import ConnectionServices, Described
from desktop_app.ui.home.form import name_for


class ConnectionPresenter:
    """One connection at a time; what was typed for another is still there when one comes back to it.

    `changed` is called whenever something that is shown has changed.
    """

    def __init__(self, services: ConnectionServices, changed: Callable[[], None]) -> None:
        self.services = services
        self._changed = changed
        self._drafts: dict[str, Draft] = {}
        self.sections: tuple[Section, ...] = sections()
        self.draft = Draft(ProviderProfile(name="none"))
        self.described = Described()
        self.tokens: TokenSet | None = None
        self.findings: list[Finding] = []
        self.checking = False

    @property
    def profile(self) -> ProviderProfile:
        """The connection as it is saved."""
        return self.draft.profile

    @property
    def fixed(self) -> bool:
        """Whether it can't be changed: the sandbox, whose addresses are known only once it runs."""
        return self.profile.built_in and self.profile.name == SANDBOX

    async def show(self, name: str) -> None:
        """Show connection `name`. Raises ProfileProblem."""
        profile = await self.services.profile(name)
        kept = self._drafts.get(name)
        if kept is None or kept.profile != profile:
            kept = self._drafts[name] = Draft(profile, dict(kept.texts) if kept else {})
        if kept is not self.draft:
            self.draft, self.described, self.findings, self.tokens = kept, Described(), [], None
        self._changed()
        self.tokens = await self.services.tokens(name)
        self._changed()

    async def describe(self) -> None:
        """Find out what its server says, for the fields that are left empty."""
        shown = self.draft
        described = await self.services.described(shown.profile)
        if shown is self.draft:
            self.described = described
            self._changed()

    async def check(self) -> None:
        """Run the checks, as the connection is saved."""
        shown, self.findings, self.checking = self.draft, [], True
        self._changed()
        try:
            async with aclosing(findings(self.services, shown.profile)) as found:
                async for finding in found:
                    if shown is not self.draft:
                        return
                    self.findings = [*self.findings, finding]
                    self._changed()
        finally:
            self.checking = False
            self._changed()

    def write(self, name: str, text: str) -> None:
        """A field was changed."""
        self.draft.write(name, text)
        self._changed()

    def discard(self) -> None:
        """Forget the changes."""
        self.draft.texts.clear()
        self._changed()

    def origin(self, name: str) -> Origin | None:
        """Where the value of a field comes from, for its chip."""
        text = self.draft.text(name)
        if name == "private_key_file" and not text and self.described.key:
            made = self.described.key == "registered"
            return Origin(tr("in the vault, made for this app") if made else tr("in the vault"))
        return drafts.origin(name, text, self.described.metadata, self.described.registered, self.services.environ)

    def suggestion(self, name: str) -> str:
        """What is used where the field is left empty, as far as it is known."""
        if name == "client_id":
            return self.described.registered
        if found := drafts.discovered(name, self.described.metadata):
            return found
        now = self.described.profile
        return drafts.as_text(now, name) if now is not None and name != PARAMS else ""

    def relevant(self, name: str) -> bool:
        """Whether a field matters for the way to sign in; one that was changed always does."""
        entry = next(each for section in self.sections for each in section.entries if each.name == name)
        return not entry.grants or self.draft.text("grant") in entry.grants or name in self.draft.changed

    def changes_words(self) -> str:
        """What is not saved yet: `1 unsaved change: Client ID, was fd_5b`."""
        changed = self.draft.changed
        if not changed:
            return ""
        labels = {each.name: each.label for section in self.sections for each in section.entries}
        if len(changed) > 1:
            names = ", ".join(labels[name] for name in changed)
            return tr("{count} unsaved changes: {names}", count=len(changed), names=names)
        before = self._words(changed[0], drafts.as_text(self.profile, changed[0]))
        if not before:
            return tr("1 unsaved change: {name}", name=labels[changed[0]])
        return tr("1 unsaved change: {name}, was {before}", name=labels[changed[0]], before=before)

    def _words(self, name: str, text: str) -> str:
        """A value as the page shows it."""
        entry = next(each for section in self.sections for each in section.entries if each.name == name)
        if entry.kind == "flag":
            return tr("on") if text == "true" else tr("off")
        return dict(entry.choices).get(text, text)

    async def save(self) -> None:
        """Write the changes. Raises ProfileProblem, StorageProblem; they are kept then."""
        shown = self.draft
        saved = replace(shown.result(), built_in=False)
        await self.services.save(saved)
        shown.profile = saved
        shown.texts.clear()
        self._changed()

    async def duplicate(self) -> str:
        """Add a copy, changes included; gives its name. Raises ProfileProblem, StorageProblem."""
        source = await self.services.ready(self.draft.result())
        title = tr("{title} copy", title=source.display_name)
        name = name_for(title, self.services.names())
        await self.services.add(replace(source, name=name, title=title, built_in=False))
        return name

    async def keep_key(self, path: Path) -> None:
        """Take the private key of a file into the vault, save that, and describe the connection again.

        Other changes stay unsaved. Raises ProfileProblem for what is no key, StorageProblem, VaultProblem.
        """
        shown = self.draft
        signing = replace(await self.services.keep_key(shown.profile, path), built_in=False)
        await self.services.save(signing)
        shown.profile = signing
        for name in ("private_key_file", "token_endpoint_auth_method"):
            shown.texts.pop(name, None)
        await self.describe()

    async def remove(self) -> None:
        """Delete it and its tokens on this computer. Raises ProfileProblem, StorageProblem, VaultProblem."""
        name = self.profile.name
        await self.services.remove(name)
        self._drafts.pop(name, None)

    async def export(self, path: Path) -> None:
        """Write the saved connection to `path`, without secrets. Raises StorageProblem."""
        await self.services.export(self.profile, path)
