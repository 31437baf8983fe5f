"""The changes as Debian's tools read them, from CHANGELOG.md as people do."""

import re
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime

MAINTAINER = "The Framer Desk developers <framer-desk@localhost>"
WIDTH = 78
_SECTION = re.compile(r"^## .*$", re.MULTILINE)


def debian(changes: str, version: str, moment: int) -> str:
    """What the newest section of `changes` (Markdown) lists, as the entry of `version` in a Debian changelog.

    moment: when it was made, in seconds since 1970.
    """
    newest = _SECTION.split(changes, maxsplit=2)[1]
    points = [" ".join(point.split()) for point in re.split(r"^- ", newest, flags=re.MULTILINE)[1:]]
    lines = [
        line
        for point in points
        for line in textwrap.wrap(
            point, WIDTH, initial_indent="  * ", subsequent_indent="    ",
            break_long_words=False, break_on_hyphens=False,
        )
    ]  # fmt: skip
    made = format_datetime(datetime.fromtimestamp(moment, UTC))
    return "\n".join(
        [f"framer-desk ({version}) unstable; urgency=medium", "", *lines, "", f" -- {MAINTAINER}  {made}", ""]
    )
