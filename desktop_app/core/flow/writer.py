"""Writes one flow down: masks each message, keeps it, and remembers what it learned of the server. One thread's own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.core.flow.kinds import Endpoints
from desktop_app.core.flow.labels import Known, Labels
from desktop_app.core.flow.masking import Masker
from desktop_app.core.flow.message import Flow, Kind, Message, Part
from desktop_app.core.flow.store import FlowStore
from desktop_app.core.transport.exchange import Exchange


class FlowWriter:
    """A flow that is being written. Every method may raise StorageProblem."""

    def __init__(self, store: FlowStore, key: bytes, flow: Flow, known: Sequence[Known] = ()) -> None:
        """flow: kept already. known: the labels that it has given before."""
        self._store = store
        self._labels = Labels(key, known)
        self._mask = Masker(self._labels)
        self.flow = flow
        self.endpoints = Endpoints(flow.endpoints)
        self._opened: Message | None = None

    def exchange(self, exchange: Exchange, at: float, kind: Kind | None = None, *, once: bool = False) -> bool:
        """Keep an exchange that began at `at`; see `FlowStore.add` for `once` and what is given."""
        kind = kind or self.endpoints.kind(exchange)
        self.endpoints.learn(exchange, kind)
        # The request first: it says what is secret in the answer.
        url = self._mask.address(exchange.url)
        request = self._mask.part(exchange.request_headers, exchange.request_body, kind)
        response = self._mask.part(exchange.response_headers, exchange.response_body, kind)
        return self._add(
            Message(
                kind=kind,
                at=at,
                duration=exchange.duration,
                method=exchange.method,
                url=url,
                status=exchange.status,
                reason=exchange.reason[:80],
                request=request,
                response=response,
                problem=self._mask.text(exchange.problem),
            ),
            once=once,
        )

    def browser_opened(self, url: str, at: float) -> None:
        """The browser was given the authorization request `url`."""
        self._opened = Message(kind="browser", at=at, method="GET", url=self._mask.address(url))
        self._add(self._opened)

    def browser_returned(self, redirect_uri: str, params: Mapping[str, str], at: float, *, pasted: bool) -> None:
        """The answer `params` arrived at `redirect_uri`, or was pasted. What the browser did before is not seen."""
        if self._opened is not None:
            place = self._opened.url.partition("?")[0]
            since = self._opened.at
            self._add(Message(kind="consent", at=since, duration=at - since, method="GET", url=place))
        url = f"{self._mask.address(redirect_uri)}?{self._mask.form(params)}"
        self._add(Message(kind="callback", at=at, method="GET", url=url))
        self.flow = replace(self.flow, pasted=pasted)

    def ignored(self, reason: str, at: float) -> None:
        """Something at the redirect's address was not the answer; `reason` says why."""
        self._add(Message(kind="ignored", at=at, problem=self._mask.text(reason)))

    def verified(self, checks: Sequence[tuple[str, str, str]], at: float) -> None:
        """The tokens were looked at: name, result and detail of each check."""
        found = [{"name": name, "result": result, "detail": self._mask.text(detail)} for name, result, detail in checks]
        body = json.dumps(found, ensure_ascii=False)
        part = Part(body=body, media_type="application/json", size=len(body.encode()))
        self._add(Message(kind="verification", at=at, response=part))

    def know(self, letter: str, secret: str) -> None:
        """Give a secret its label before it was in any message."""
        self._labels.label(letter, secret)

    def settle(self, **changes: Any) -> None:
        """Keep what became of the flow: fields of `Flow`, masked."""
        masked: dict[str, Any] = {
            name: self._mask.text(value) if isinstance(value, str) else value for name, value in changes.items()
        }
        self.flow = replace(self.flow, **masked, endpoints=self.endpoints.addresses)
        self._store.update(self.flow)
        self._store.remember(self.flow.id, self._labels.take_new())

    def _add(self, message: Message, *, once: bool = False) -> bool:
        return self._store.add(self.flow.id, message, self._labels.take_new(), once=once)
