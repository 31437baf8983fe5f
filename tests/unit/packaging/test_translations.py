"""The catalogues against the texts of the program."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import translations

CODE = translations.ROOT / "desktop_app"
FIELD = re.compile(r"\{(\w*)[^{}]*\}")


def _texts(language: str) -> dict[str, str]:
    messages = ElementTree.parse(translations.catalogue(language)).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def _in_code() -> tuple[set[str], list[str]]:
    """What `tr` and `marked` are called with: literals, and the places of what is none."""
    literals, others = set(), []
    for file in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            first, name = node.args[0], node.func.id
            if name in ("tr", "marked") and isinstance(first, ast.Constant) and isinstance(first.value, str):
                literals.add(first.value)
            elif name in ("tr", "marked"):
                others.append(f"{file.relative_to(CODE)}: {ast.unparse(node)}")
    return literals, others


def test_texts_that_reach_tr_as_variables_are_marked_where_they_are_written() -> None:
    _, others = _in_code()

    assert [place for place in others if not place.endswith("tr(spec.meaning)")] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_catalogue_has_the_texts_of_the_program_and_no_others(language: str) -> None:
    literals, _ = _in_code()

    assert sorted(literals ^ _texts(language).keys()) == [], "run: python packaging/translations.py update"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert translations.missing(language) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_has_the_fields_of_its_text(language: str) -> None:
    wrong = [
        source
        for source, translation in _texts(language).items()
        if sorted(set(FIELD.findall(source))) != sorted(set(FIELD.findall(translation)))
    ]

    assert wrong == []


def test_what_the_program_reads_is_what_the_catalogues_say(tmp_path: Path) -> None:
    translations.compile_all(tmp_path)

    for language in translations.LANGUAGES:
        name = f"framer_desk_{language}.qm"
        assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes(), "translations.py compile"
