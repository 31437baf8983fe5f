#!/usr/bin/env python3
"""Keeps the catalogues of `resources/translations` true to the texts of the program, with Qt's own tools.

    python packaging/translations.py update     # take over new texts, drop those that are gone
    python packaging/translations.py compile    # make the .qm files that the program reads
    python packaging/translations.py missing    # say what has no translation yet; status 1 where there is any

Translate with Qt Linguist, or in the .ts files themselves. A text is its own key, so all are in one nameless context.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")


def catalogue(language: str) -> Path:
    """The texts of `language`, to be translated."""
    return FOLDER / f"framer_desk_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring the catalogues in `folder` up to what stands in the code. Raises CalledProcessError."""
    sources = sorted(str(path) for path in (ROOT / "desktop_app").rglob("*.py"))
    for language in LANGUAGES:
        _run(
            "lupdate", *sources, "-locations", "none", "-no-obsolete", "-sort-messages", "-silent",
            "-tr-function-alias", "tr+=marked", "-source-language", "en", "-target-language", language,
            "-ts", str(folder / catalogue(language).name),
        )  # fmt: skip


def compile_all(folder: Path = FOLDER) -> None:
    """Make the .qm files of all catalogues into `folder`. Raises CalledProcessError."""
    for language in LANGUAGES:
        source = catalogue(language)
        _run("lrelease", "-silent", "-removeidentical", str(source), "-qm", str(folder / f"{source.stem}.qm"))


def missing(language: str) -> list[str]:
    """Texts of `language` that are not translated."""
    messages = ElementTree.parse(catalogue(language)).iter("message")
    return [message.findtext("source", "") for message in messages if not _translated(message)]


def _translated(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None and bool((translation.text or "").strip())


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    subprocess.run([str(Path(PySide6.__file__).parent / tool), *arguments], check=True, cwd=ROOT)


def main(words: list[str]) -> int:
    """Do what `words` say; gives the exit status."""
    FOLDER.mkdir(exist_ok=True)
    match words:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["missing"]:
            lacking = [(language, text) for language in LANGUAGES for text in missing(language)]
            for language, text in lacking:
                print(f"{language}: {text}")
            return 1 if lacking else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
