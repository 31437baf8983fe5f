"""What the source distribution holds."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_every_page_at_the_top_comes_along() -> None:
    included = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["sdist"][
        "include"
    ]
    pages = {f"/{page.name}" for page in ROOT.glob("*.md")}
    assert pages
    assert pages | {"/LICENSE"} <= set(included)
