"""A program or notebook that never used this connection before."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.entry import NOTEBOOK
from desktop_app.core.usage.rules.base import Rule, Scene, of_rows


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """Once there were `threshold` requests of others."""
    if scene.before < threshold:
        return
    for source in scene.newcomers:
        rows = [use for use in scene.fresh if use.source == source]
        yield of_rows(rows, f"{source.kind}/{source.label}", kind=source.kind)


def _title(alert: Alert) -> str:
    if alert.evidence["kind"] == NOTEBOOK:
        return tr("Token used from a new notebook")
    return tr("Token used from a new place")


def _text(alert: Alert) -> str:
    return tr("{source} (process {process}) used this connection for the first time. Was that you?",
              source=alert.evidence["source"], process=alert.evidence["process"])  # fmt: skip


RULE = Rule("sources", find, _title, _text)
