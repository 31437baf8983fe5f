"""The pinned versions are for every Python that the program is for, not only for the one they were pinned with."""

import importlib.metadata
import re
from pathlib import Path

from packaging.specifiers import SpecifierSet

CONSTRAINTS = Path(__file__).parents[3] / "packaging" / "constraints.txt"
OLDEST = "3.11.2"  # Debian 12's


def test_every_pinned_version_runs_on_the_oldest_python() -> None:
    pinned = re.findall(r"^([\w.-]+)==(\S+)$", CONSTRAINTS.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(pinned) > 100
    installed = {re.sub(r"[-_.]+", "-", found.name).lower(): found for found in importlib.metadata.distributions()}
    asked = {
        name: "".join(found.metadata.get_all("Requires-Python") or [])
        for name, _ in pinned
        if (found := installed.get(re.sub(r"[-_.]+", "-", name).lower()))
    }
    assert len(asked) > 100
    assert [name for name, python in asked.items() if OLDEST not in SpecifierSet(python)] == []
