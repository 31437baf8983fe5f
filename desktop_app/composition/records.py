"""What is written down: sign-ins for the flow inspector, requests for the history, everything for the usage log."""

from __future__ import annotations

import asyncio
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.composition.surroundings import Surroundings
from desktop_app.core.errors import StorageProblem

if TYPE_CHECKING:
    from desktop_app.core.flow.recorder import Recorder
    from desktop_app.core.flow.store import FlowStore
    from desktop_app.core.history.recorder import HistoryRecorder
    from desktop_app.core.history.store import HistoryStore
    from desktop_app.core.redact import Secret
    from desktop_app.core.usage.alert import Alert
    from desktop_app.core.usage.alerts import AlertStore
    from desktop_app.core.usage.events import News
    from desktop_app.core.usage.recorder import UsageRecorder
    from desktop_app.core.usage.store import UsageStore


class Records(Surroundings):
    """Recorders, which write, and stores, which are read."""

    @cached_property
    def recorder(self) -> Recorder:
        """Writes down the messages of sign-ins, for the flow inspector."""
        from desktop_app.core.flow.recorder import Recorder
        from desktop_app.core.flow.store import FlowStore

        return Recorder(FlowStore(self.paths.flows_file, self.clock), self.clock)

    @cached_property
    def flows(self) -> FlowStore:
        """Sign-ins as they were recorded, to be read. Its methods block."""
        from desktop_app.core.flow.store import FlowStore

        return FlowStore(self.paths.flows_file, self.clock)

    @cached_property
    def history(self) -> HistoryStore:
        """Requests that were sent, to be read. Its methods block."""
        from desktop_app.core.history.store import HistoryStore

        return HistoryStore(self.paths.history_file)

    @cached_property
    def history_recorder(self) -> HistoryRecorder:
        """Writes requests into the history."""
        from desktop_app.core.history.recorder import HistoryRecorder
        from desktop_app.core.history.store import HistoryStore

        return HistoryRecorder(HistoryStore(self.paths.history_file, days=lambda: self.settings.history_days))

    @cached_property
    def usage(self) -> UsageStore:
        """The usage log, to be read. Its methods block."""
        from desktop_app.core.usage.store import UsageStore

        return UsageStore(self.paths.usage_file)

    @cached_property
    def alerts(self) -> AlertStore:
        """What looks suspicious. Its methods block."""
        from desktop_app.core.usage.alerts import AlertStore

        return AlertStore(self.paths.usage_file)

    @cached_property
    def usage_recorder(self) -> UsageRecorder:
        """Writes the usage log, and watches it."""
        from desktop_app.core.usage import recorder
        from desktop_app.core.usage.store import UsageStore

        return recorder.UsageRecorder(
            UsageStore(self.paths.usage_file),
            self.clock,
            fingerprint=self._fingerprint,
            days=self.settings.usage_days,
            thresholds=self.settings.alert_thresholds,
            uptime=self.uptime,
        )

    def note(self, news: News) -> None:
        """Keep what became of a token, for its history and for the rules of suspicion. Quick; never raises."""
        self.usage_recorder.note(news)

    @property
    def raised_alerts(self) -> list[Alert]:
        """What became suspicious since this context was made; complete once it is closed."""
        return self.usage_recorder.raised if self._made("usage_recorder") else []

    def _fingerprint(self, secret: Secret) -> bytes:
        """The digest by which the flow inspector knows a token too."""
        from desktop_app.core.flow.labels import digest

        try:
            return digest(self._digest_key, secret.reveal())
        except StorageProblem:  # the request is worth keeping without it
            return b""

    @cached_property
    def _digest_key(self) -> bytes:
        from desktop_app.core.flow.store import FlowStore

        store = FlowStore(self.paths.flows_file, self.clock)
        try:
            return store.key()
        finally:
            store.close()

    async def aclose(self) -> None:
        """Write what is still to be written, and close the files."""
        if self._made("recorder"):
            await asyncio.to_thread(self.recorder.close)
        if self._made("flows"):
            self.flows.close()
        if self._made("history_recorder"):
            await asyncio.to_thread(self.history_recorder.close)
        if self._made("history"):
            self.history.close()
        if self._made("usage_recorder"):
            await asyncio.to_thread(self.usage_recorder.close)
        if self._made("usage"):
            self.usage.close()
        if self._made("alerts"):
            self.alerts.close()
        await super().aclose()
