"""Bundled files are found wherever the program was put."""

import sys
from pathlib import Path

import pytest

from desktop_app.core import resources
from desktop_app.core.errors import StorageProblem


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder that stands for ours, in a checkout of its own."""
    folder = tmp_path / "checkout" / "desktop_app"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    return folder


def bundle(folder: Path, text: str) -> None:
    """Put a page that says `text` into `folder`."""
    (folder / "pages").mkdir(parents=True)
    (folder / "pages" / "done.html").write_text(text, encoding="utf-8")


def test_the_nearest_place_wins(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle(package.parent / "resources", "from the checkout: ✓")
    assert resources.read_text("pages/done.html") == "from the checkout: ✓"
    bundle(package / "bundled", "from the wheel")
    assert resources.read_bytes("pages/done.html") == b"from the wheel"
    bundle(tmp_path / "frozen" / "desktop_app" / "bundled", "from the frozen build")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "frozen"), raising=False)
    assert resources.read_text("pages/done.html") == "from the frozen build"
    assert resources.path("pages") == tmp_path / "frozen" / "desktop_app" / "bundled" / "pages"


def test_a_missing_file_is_named(package: Path) -> None:
    with pytest.raises(StorageProblem) as caught:
        resources.read_text("pages/done.html")
    assert caught.value.code == "resource_missing"
    assert "pages/done.html" in caught.value.message
    assert "resources" in caught.value.detail


def test_this_checkout_has_its_resources() -> None:
    assert resources.path("").is_dir()
