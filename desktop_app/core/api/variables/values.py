"""`{{name}}` in a request: filled in from the request's file, its environment, earlier answers, a person or the vault.

A variable without a value stops the request before anything is sent.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.core.api.request import Request
from desktop_app.core.api.variables import dynamic
from desktop_app.core.api.variables.answers import Answers
from desktop_app.core.clock import Clock
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

PLACEHOLDER: Final = re.compile(r"\{\{([^{}\r\n]+)\}\}")
DEEPEST: Final = 10
"""Variables within the values of variables."""
PROMPTS: Final = ("$prompt", "$input", "$password")
SECRET: Final = "$secret"

Ask = Callable[[str, bool], Awaitable[str | None]]
"""Asks the person for the value called so; the second says whether it is typed unseen. None: nobody can answer."""
FindSecret = Callable[[str], Awaitable[Secret | None]]
"""The secret variable of this name."""


async def _nobody(name: str, hidden: bool) -> str | None:
    return None


async def _no_secret(name: str) -> Secret | None:
    return None


@dataclass
class Variables:
    """Where values come from; the first that has one wins: `given`, `file`, `environment`.

    environ: the variables of the process that a request may read. `used`: secrets that were filled in, so that they
    can be masked wherever the request is written down. `prompts`: names to ask for, with what is asked.
    """

    clock: Clock
    given: Mapping[str, str] = field(default_factory=dict)
    file: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    environ: Mapping[str, str] = field(default_factory=dict, repr=False)
    answers: Answers = field(default_factory=Answers)
    ask: Ask = _nobody
    find_secret: FindSecret = _no_secret
    prompts: Mapping[str, str] = field(default_factory=dict)
    used: list[Secret] = field(default_factory=list)
    _asked: dict[str, str] = field(default_factory=dict, repr=False)

    async def fill(self, text: str, depth: int = 0) -> str:
        """`text` with the values. Raises RequestProblem `variable_missing` with the name of one that has none."""
        parts, at = [], 0
        for found in PLACEHOLDER.finditer(text):
            name = found[1].strip()
            if depth > DEEPEST:
                raise RequestProblem(
                    "variable_circle",
                    tr("The variable {name} leads back to itself, so nothing was sent.", name=name[:80]),
                    tr("Look at its value in the environment."),
                )
            value = await self._value(name, depth)
            if value is None:
                raise _missing(name)
            parts += [text[at : found.start()], value]
            at = found.end()
        return "".join([*parts, text[at:]])

    async def fill_request(self, request: Request) -> Request:
        """`request` with the values in its target, parameters and header fields, and in its body where that is text.

        Raises RequestProblem.
        """
        body = request.body
        if body is not None and b"{{" in body:
            try:
                body = (await self.fill(body.decode())).encode()
            except UnicodeDecodeError:  # no text, so nothing to fill in
                body = request.body
        filled = replace(
            request,
            target=await self.fill(request.target),
            params=tuple([(await self.fill(name), await self.fill(value)) for name, value in request.params]),
            headers=tuple([(await self.fill(name), await self.fill(value)) for name, value in request.headers]),
            body=body,
        )
        return replace(filled, secrets=tuple(self.used))

    async def _value(self, name: str, depth: int) -> str | None:
        for source in (self.given, self.file, self.environment):
            if name in source:
                return await self.fill(source[name], depth + 1)
        if name in self.prompts:
            return await self._prompted(name, self.prompts[name], hidden=False)
        word, _, rest = name.partition(" ")
        if word in PROMPTS:
            return await self._prompted(rest.strip() or word[1:], "", hidden=word == "$password")
        if word == SECRET:
            return await self._secret(rest.strip())
        if name.startswith("$"):
            return dynamic.value(name, self.clock.now(), self.environ)
        return self.answers.find(name.removeprefix("answers."))

    async def _prompted(self, name: str, description: str, *, hidden: bool) -> str | None:
        if name not in self._asked:
            answer = await self.ask(description or name, hidden)
            if answer is None:
                return None
            self._asked[name] = answer
            if hidden:
                self.used.append(Secret(answer))
        return self._asked[name]

    async def _secret(self, name: str) -> str | None:
        secret = await self.find_secret(name)
        if secret is None:
            return None
        self.used.append(secret)
        return secret.reveal()


def of_answer(name: str) -> bool:
    """Whether the variable `name` stands for a part of an earlier answer."""
    return name.startswith("answers.") or ".response." in name


def names_in(text: str) -> list[str]:
    """The variables in `text`, each once, in their order."""
    return list(dict.fromkeys(found[1].strip() for found in PLACEHOLDER.finditer(text)))


def _missing(name: str) -> RequestProblem:
    if of_answer(name):
        remedy = tr("Send the request that it is taken from first.")
    elif name.startswith((SECRET, *PROMPTS)):
        remedy = tr("Start it where somebody can be asked.")
    else:
        remedy = tr("Give it in http-client.env.json, and choose the environment with --env.")
    words = tr("The variable {name} has no value, so nothing was sent.", name=name[:80])
    return RequestProblem("variable_missing", words, remedy, detail=name)
