"""Whether this computer has a network, as the operating system sees it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """Emits `changed` with True or False. `known` is False where the system gives no answer; then nothing is said."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
        self._information = QNetworkInformation.instance() if self.known else None
        self.online = True
        if self._information is not None:
            self._information.reachabilityChanged.connect(self._take)
            self._take(self._information.reachability())

    def _take(self, reachability: QNetworkInformation.Reachability) -> None:
        # Local and Site may still reach a provider inside a company; only a clear "no" counts as offline.
        online = reachability != QNetworkInformation.Reachability.Disconnected
        if online != self.online:
            self.online = online
            self.changed.emit(online)
