"""Leads through changing a secret, ending all sign-ins, and what to do after a leak."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import SignInNeeded, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui.navigation import Frame
from desktop_app.ui.rotation.guide import Guide
from desktop_app.ui.rotation.services import About, RotationServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.dialog import show_error
from desktop_app.ui.widgets.steps import StepState

NOTHING_THERE: Final = frozenset({"nothing_to_rotate", "not_registered"})


class RotationDesk:
    """Opens the dialogs over the window of `owner`, and does what they say."""

    def __init__(self, owner: QWidget, services: RotationServices, navigator: Frame) -> None:
        self._owner, self._services, self._navigator = owner, services, navigator
        self._tasks = Tasks(owner, navigator.show_error)

    def leaked(self, name: str, done: Callable[[], object] = lambda: None) -> None:
        """Somebody else may have a token or secret: end the sign-ins, change the secret, sign in again.

        done: called once the sign-ins were ended and the secret was changed, as far as that could be done.
        """
        self._tasks.start(self._leaked(name, done), key="rotation")

    def change(self, name: str) -> None:
        """Change the secret of connection `name`; what works stays until the new one does."""
        self._tasks.start(self._change(name), key="rotation")

    def everywhere(self, name: str) -> None:
        """End the sign-ins of every account of connection `name`."""
        self._tasks.start(self._everywhere(name), key="rotation")

    async def end(self) -> None:
        """Stop what runs."""
        await self._tasks.end()

    # After a leak

    async def _leaked(self, name: str, done: Callable[[], object]) -> None:
        about = await self._services.about(name)
        if not about.signs_in:
            await self._change(name, done)  # there is no sign-in to end or to repeat
            return
        guide = Guide(self._owner.window(), tr("Block {name} and start afresh?", name=about.title), _leak_text(about),
                      yes=tr("Block and rotate"), name="rotation.leaked")  # fmt: skip
        if about.way == "bring":
            words = tr("The new client secret, if you have it already. You can bring it later, too.")
            guide.ask_secret(words, about.page, needed=False)
        guide.begun.connect(lambda new: self._tasks.start(self._block(guide, about, new, done), key="block"))
        if await guide.answer() == "next":
            self._navigator.sign_in(name)

    async def _block(self, guide: Guide, about: About, new: Secret | None, done: Callable[[], object]) -> None:
        guide.work(tr("Ending all sign-ins"))
        try:
            guide.tell_gone(await self._services.end_all(about.name))
        except SignInNeeded:
            guide.settle(tr("No sign-in"), tr("There was none to end."), StepState.DONE)
        except UserFacing as problem:
            guide.settle(tr("Sign-ins could not be ended"), problem.message, StepState.FAILED)
        self._navigator.connections_changed()
        if about.way in ("bring", "renew"):
            await self._rotate(guide, about, new)
        guide.finish(tr("Sign in again"))
        done()

    async def _rotate(self, guide: Guide, about: About, new: Secret | None) -> None:
        guide.work(tr("Changing the secret"))
        if about.way == "bring" and new is None:
            words = tr('Make a new one at the provider, then choose "Change the secret" on the token\'s page.')
            guide.settle(tr("The secret is still the old one"), words, StepState.WARNING)
            return
        try:
            guide.tell_changed(await self._services.change(about.name, new))
        except UserFacing as problem:
            state = StepState.DONE if problem.code in NOTHING_THERE else StepState.WARNING
            guide.settle(tr("The secret is still the old one"), problem.message, state)

    # Another secret

    async def _change(self, name: str, done: Callable[[], object] = lambda: None) -> None:
        about = await self._services.about(name)
        if about.way in ("none", "by_hand"):
            show_error(self._owner.window(), _can_not(about))
            return
        guide = Guide(self._owner.window(), tr("Change the secret of {name}?", name=about.title), _change_text(about),
                      yes=tr("Try it and keep it") if about.way == "bring" else tr("Change it"), kind="primary",
                      name="rotation.change")  # fmt: skip
        if about.way == "bring":
            words = tr("The new client secret") if about.signs_in else tr("The new key")
            guide.ask_secret(words, about.page, needed=True)
        guide.begun.connect(
            lambda new: self._tasks.start(self._try(guide, about, new, done), key="try", busy=guide.set_busy)
        )
        await guide.answer()

    async def _try(self, guide: Guide, about: About, new: Secret | None, done: Callable[[], object]) -> None:
        try:
            changed = await self._services.change(about.name, new)
        except UserFacing as problem:
            guide.refuse(problem)
            return
        guide.work(tr("Secret changed"))
        guide.tell_changed(changed)
        guide.finish()
        self._navigator.connections_changed()
        done()

    # Every account

    async def _everywhere(self, name: str) -> None:
        about = await self._services.about(name)
        text = tr("The sign-ins of all accounts of this connection are ended at the server and removed from this "
                  "computer. Notebooks using them stop at once.")  # fmt: skip
        guide = Guide(self._owner.window(), tr("Sign out of {name} everywhere?", name=about.title), text,
                      yes=tr("Sign out everywhere"), name="rotation.everywhere")  # fmt: skip
        guide.begun.connect(lambda _: self._tasks.start(self._sign_out(guide, name), key="out"))
        await guide.answer()

    async def _sign_out(self, guide: Guide, name: str) -> None:
        guide.work(tr("Ending all sign-ins"))
        try:
            guide.tell_gone(await self._services.end_all(name))
        except UserFacing as problem:
            guide.settle(tr("Sign-ins could not be ended"), problem.message, StepState.FAILED)
        guide.finish()
        self._navigator.connections_changed()


def _leak_text(about: About) -> str:
    if about.way in ("bring", "renew"):
        return tr("All sign-ins are ended at the server, the secret is changed, and you sign in again. Notebooks using "
                  "it stop at once.")  # fmt: skip
    return tr("All sign-ins are ended at the server, and you sign in again. Notebooks using it stop at once.")


def _change_text(about: About) -> str:
    if about.way == "renew":
        return tr("The server gives this app a new secret. The old one stays until the new one is known to work.")
    return tr("The new one is tried before it is kept. The old one stays until the new one is known to work.")


def _can_not(about: About) -> UserFacing:
    if about.way == "by_hand":
        return UserFacing(
            "key_by_hand",
            tr("{name} proves itself with a key, and only the provider can put another one in its place.",
               name=about.title),
            tr("Give the provider the public half of a new key, then enter it where the connection is edited."),
        )  # fmt: skip
    return UserFacing(
        "nothing_to_rotate",
        tr("{name} has no secret and no key; only tokens, which are renewed by themselves.", name=about.title),
        tr("To end the tokens, revoke them or sign out everywhere."),
    )
