"""What came of the checks of answers, for `run` and `call --check`."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.cli.terminal import note
from desktop_app.core.api.saved.checks import Checked
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr


def tell(checked: Iterable[Checked]) -> None:
    """Every check with what came of it, on standard error."""
    for each in checked:
        note(f"✓ {each.check}" if each.holds else f"✗ {each.why}")


def document(checked: Iterable[Checked]) -> list[dict[str, Any]]:
    """What `--json` says of them."""
    return [{"check": each.check, "passed": each.holds, "why": each.why or None} for each in checked]


def require(checked: Sequence[Checked]) -> None:
    """Raise RequestProblem `checks_failed` where one does not hold."""
    count = sum(not each.holds for each in checked)
    if count:
        raise RequestProblem(
            "checks_failed",
            tr("{count} of {all} checks did not hold.", count=count, all=len(checked)),
            tr("Look at the answers, or at the checks themselves."),
        )
