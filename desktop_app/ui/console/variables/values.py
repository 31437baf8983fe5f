"""The variables of one connection: the environment in use, secrets by name, earlier answers. No widgets."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from desktop_app.core.api.request import BODYLESS
from desktop_app.core.api.saved.file import SavedFile
from desktop_app.core.api.variables import dynamic, environments
from desktop_app.core.api.variables.answers import Answers
from desktop_app.core.api.variables.environment_file import EnvironmentFile
from desktop_app.core.api.variables.environments import Environment
from desktop_app.core.api.variables.values import DEEPEST, PLACEHOLDER, PROMPTS, SECRET, Ask, Variables, of_answer
from desktop_app.core.clock import Clock
from desktop_app.core.errors import RequestProblem, UsageProblem, UserFacing, VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui.console.variables.services import Secrets, VariableServices
from desktop_app.ui.widgets.variable_shown import Shown

_LONGEST: Final = 300


@dataclass(frozen=True)
class Found:
    """What a folder knows. problem: why its environments can't be read."""

    names: tuple[str, ...] = ()
    environment: Environment = field(default_factory=Environment)
    problem: UserFacing | None = None


@dataclass(frozen=True)
class Own:
    """What a file of requests sets for itself: values, and what is asked for, with the words of the question."""

    values: Mapping[str, str] = field(default_factory=dict)
    prompts: Mapping[str, str] = field(default_factory=dict)


class Values:
    """Where the values come from. `read` it for the folder of the request in front."""

    def __init__(self, name: str, services: VariableServices, clock: Clock) -> None:
        self._services = services
        self._clock = clock
        self._name = name
        self._confirmed: set[str] = set()
        self.folder: Path | None = services.folder(name)
        self.chosen = ""
        self.found = Found()
        self.own = Own()
        self.secret_names: tuple[str, ...] = ()
        self.answers = Answers()

    @property
    def environment(self) -> Environment:
        """The one in use."""
        return self.found.environment

    @property
    def secrets(self) -> Secrets:
        """The secret variables of the connection."""
        return self._services.secrets(self._name)

    async def read(self, folder: Path | None, chosen: str | None = None, file: Path | None = None) -> None:
        """Read the environments of `folder`, None for the connection's own. chosen: the one to use from now on.

        file: the saved requests among which the one in front is; what they set for themselves counts first. What
        can't be read is told of in `found`; names of secrets in a vault that is locked stay as they were known.
        """
        self.own = await asyncio.to_thread(_read_own, file) if file is not None else Own()
        self.folder = folder or self._services.folder(self._name)
        self.chosen = self.chosen if chosen is None else chosen
        if self.folder is not None:
            self.found = await asyncio.to_thread(_read, self.folder, self.chosen)
        with suppress(VaultProblem):
            self.secret_names = tuple(sorted(await self.secrets.names()))

    def file(self) -> EnvironmentFile | None:
        """The file that environments are written into."""
        return EnvironmentFile(self.folder) if self.folder is not None else None

    # Sending

    def variables(self, ask: Ask) -> Variables:
        """What fills a request, as of now. ask: asks the person for a value."""
        return Variables(
            self._clock,
            file=self.own.values,
            prompts=self.own.prompts,
            environment=self.environment.values,
            environ=self._services.environ,
            answers=self.answers,
            ask=ask,
            find_secret=self._secret,
        )

    async def _secret(self, name: str) -> Secret | None:
        return await self.secrets.find(name)

    def needs_confirmation(self, method: str) -> bool:
        """Whether a request with `method` changes something in production and the person wasn't asked before."""
        return self.environment.production and method not in BODYLESS and self.environment.name not in self._confirmed

    def confirm(self) -> None:
        """The person said yes for the environment in use; it isn't asked again while the program runs."""
        self._confirmed.add(self.environment.name)

    # Showing

    def shown(self, name: str) -> Shown:
        """How the variable `name` stands, as a person reads it."""
        value = self._value(name)
        if value is not None:
            return Shown(_short(self._filled(value, 0)) or tr("(empty)"))
        word, _, rest = name.partition(" ")
        if word in PROMPTS or name in self.own.prompts:
            return Shown(tr("Asked for when the request is sent"))
        if word == SECRET:
            return self._secret_shown(rest.strip())
        if name.startswith("$"):
            return self._dynamic(name)
        return self._answer(name)

    def _value(self, name: str) -> str | None:
        """What the file or the environment gives for `name`."""
        return self.own.values.get(name, self.environment.values.get(name))

    def _secret_shown(self, name: str) -> Shown:
        if name in self.secret_names:
            return Shown(tr("••• from the vault"))
        return Shown(tr("No secret of this name is in the vault"), missing=True)

    def _dynamic(self, name: str) -> Shown:
        value = dynamic.value(name, self._clock.now(), self._services.environ)
        if name.startswith(("$processEnv", "$env.")):
            known = value is not None
            return Shown(tr("From the environment of this program") if known else tr("Not set"), missing=not known)
        if value is None:
            return Shown(tr("Framer Desk does not know it"), missing=True)
        return Shown(tr("Made when the request is sent, such as {value}", value=value))

    def _answer(self, name: str) -> Shown:
        try:
            value = self.answers.find(name.removeprefix("answers."))
        except RequestProblem as problem:
            return Shown(problem.message, missing=True)
        if value is not None:
            return Shown(_short(value))
        if of_answer(name):
            return Shown(tr("Send the request that it is taken from first"), missing=True)
        if self.environment.name:
            return Shown(tr("No value in {environment}", environment=self.environment.name), missing=True)
        return Shown(tr("No value: choose an environment that has one"), missing=True)

    def preview(self, text: str) -> str:
        """`text` with the values that are known without asking anybody."""
        return self._filled(text, 0)

    def _filled(self, value: str, depth: int) -> str:
        if depth > DEEPEST:
            return value

        def inner(found: Any) -> str:
            given = self._value(found[1].strip())
            return found[0] if given is None else self._filled(given, depth + 1)

        return PLACEHOLDER.sub(inner, value)


def missing_problem(error: RequestProblem) -> RequestProblem:
    """`error` of a variable without a value, with what to do about it in the window."""
    if error.code != "variable_missing" or of_answer(error.detail):
        return error
    return RequestProblem(
        error.code,
        error.message,
        tr("Give it a value in an environment: the button with the globe, beside Send. Or correct its name."),
    )


def _read(folder: Path, chosen: str) -> Found:
    try:
        names = tuple(environments.names(folder))
        try:
            return Found(names, environments.load(folder, chosen))
        except UsageProblem:  # it is gone: what all share remains
            return Found(names, environments.load(folder))
    except UserFacing as problem:
        return Found(problem=problem)


def _read_own(file: Path) -> Own:
    try:
        read = SavedFile(file).read()
    except UserFacing:
        return Own()  # the list of saved requests says what is wrong with the file
    return Own(read.variables, {name: words for each in read.requests for name, words in each.prompts.items()})


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def values_of(found: Mapping[str, Any]) -> dict[str, str]:
    """The values of an environment as texts, without what marks it as production."""
    import json

    return {
        key: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for key, value in found.items()
        if key != environments.PRODUCTION
    }
