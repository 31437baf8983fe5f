"""The changes in Debian's form."""

from pathlib import Path

from installers import changelog

CHANGES = """\
# Changes

Words before.

## Unreleased

### Added
- A point that is so long that it does not fit into one line of eighty letters, whatever they may be, and
  goes on in a second one.
- Another.

## 0.1.0

- An old one.
"""


def test_the_newest_section_becomes_the_entry_of_the_version() -> None:
    assert changelog.debian(CHANGES, "0.2.0", 0).splitlines() == [
        "framer-desk (0.2.0) unstable; urgency=medium",
        "",
        "  * A point that is so long that it does not fit into one line of eighty",
        "    letters, whatever they may be, and goes on in a second one.",
        "  * Another.",
        "",
        " -- The Framer Desk developers <framer-desk@localhost>  Thu, 01 Jan 1970 00:00:00 +0000",
    ]


def test_our_own_changes_have_that_form() -> None:
    root = Path(__file__).parents[3]
    entry = changelog.debian((root / "CHANGELOG.md").read_text(encoding="utf-8"), "0.1.0", 0)
    assert entry.count("\n  * ") > 3
    assert changelog.MAINTAINER in (root / "packaging/linux/control").read_text(encoding="utf-8")
