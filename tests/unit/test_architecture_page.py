"""What docs/architecture.md says of the code is so: its rooms, its files, and the order of the layers."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text()
TREE = PAGE.split("```")[1]
ENTRY = re.compile(r"( *)((?:[\w.]+(?:\.py|/) ?)+)(?:  .*)?")
PLACES = ("", "desktop_app", "desktop_app/core", "desktop_app/core/api", "desktop_app/ui")


def entries() -> Iterator[Path]:
    """The files and folders that the tree of rooms names in its first column."""
    folder = {0: ROOT}
    for line in TREE.splitlines():
        indent = len(line) - len(line.lstrip())
        if not line.strip() or indent not in (0, 2, 4):
            continue
        found = ENTRY.fullmatch(line)
        assert found, f"neither an entry nor its further words: {line!r}"
        for name in found[2].split():
            path = folder[indent] / name
            folder[indent + 2] = path
            yield path


def layers(container: str) -> list[str]:
    """The layers of the contract for `container`, from the top down, as the page writes them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    found = next(each["layers"] for each in contracts if each.get("containers") == [container])
    return [re.sub(r"[()]", "", layer) for layer in found]


def test_every_room_that_the_page_names_is_there() -> None:
    missing = [str(path.relative_to(ROOT)) for path in entries() if not path.exists()]
    assert not missing


def test_no_room_is_left_out() -> None:
    named = set(entries())
    app = ROOT / "desktop_app"
    rooms = [path for folder in (app, app / "core", app / "ui") for path in folder.iterdir()
             if (path.is_dir() and (path / "__init__.py").exists()) or path.suffix == ".py"]  # fmt: skip
    left_out = [str(path.relative_to(ROOT)) for path in rooms if path not in named and path.name != "__init__.py"]
    mentioned = set(re.findall(r"[\w]+\.py", TREE))
    assert not [path for path in left_out if Path(path).name not in mentioned]


def test_every_file_that_is_named_in_passing_is_there() -> None:
    named = [name for name in re.findall(r"`([\w/]+\.py)`", PAGE) if "/" in name]
    assert named
    assert not [name for name in named if not any((ROOT / place / name).exists() for place in PLACES)]


def test_the_order_of_the_layers_is_that_of_the_contracts() -> None:
    for container in ("desktop_app", "desktop_app.composition", "desktop_app.core", "desktop_app.ui"):
        chain = " > ".join(f"`{layer}`" for layer in layers(container))
        assert chain in re.sub(r"\s+", " ", PAGE), chain
