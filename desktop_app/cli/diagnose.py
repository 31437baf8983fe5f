"""`framer-desk diagnose`."""

import argparse

from desktop_app import diagnose as self_test
from desktop_app.cli.terminal import dump, say
from desktop_app.context import AppContext
from desktop_app.core.i18n import tr

MARKS = {"pass": "✓", "warn": "!", "fail": "✗"}


async def diagnose(context: AppContext, given: argparse.Namespace) -> int:
    """Check this computer; 0 only when all that matters works, else 1."""
    findings = []
    async for finding in self_test.run(context):
        findings.append(finding)
        if not given.json:
            say(f"{MARKS[finding.result]} {finding.name:<18} {finding.detail}  ({finding.seconds * 1000:.0f} ms)")
            if finding.remedy:
                say(f"  {'':<18} {tr('Try: {remedy}', remedy=finding.remedy)}")
    good = self_test.healthy(findings)
    if given.json:
        dump(
            {
                "healthy": good,
                "checks": [
                    {"name": f.name, "result": f.result, "detail": f.detail, "remedy": f.remedy,
                     "seconds": round(f.seconds, 3)}
                    for f in findings
                ],
            }
        )  # fmt: skip
    else:
        say()
        say(tr("All that matters works.") if good else tr("Something does not work; see ✗ above."))
    return 0 if good else 1
