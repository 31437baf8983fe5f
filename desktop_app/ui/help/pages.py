"""The pages of the help: the same texts as in the documentation, found by their words. No widgets."""

import re
from dataclasses import dataclass
from typing import Final

from desktop_app.core import resources

NAMES: Final = (
    "first-sign-in", "requests", "answers", "saved-requests", "safety", "providers", "notebooks", "command-line",
    "install",
)  # fmt: skip
"""In the order in which one needs them."""
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_IMAGE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n", re.MULTILINE)


@dataclass(frozen=True)
class HelpPage:
    """One page. text: Markdown without pictures."""

    name: str
    title: str
    text: str

    def fits(self, find: str) -> bool:
        """Whether every word of `find` is in it."""
        text = self.text.lower()
        return all(word in text for word in find.lower().split())


def read() -> list[HelpPage]:
    """All pages. Blocks. Raises StorageProblem where the program came without them."""
    return [_page(name) for name in NAMES]


def _page(name: str) -> HelpPage:
    text = _IMAGE.sub("", resources.read_text(f"help/{name}.md"))
    title = _TITLE.search(text)
    return HelpPage(name, title[1] if title else name, text)
