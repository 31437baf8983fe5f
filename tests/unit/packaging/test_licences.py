"""Everything that travels in an installer is listed, for people and for machines, and brings its licence."""

from email.message import Message
from pathlib import Path

import pytest

from installers import components, licences, materials
from installers.components import Component

MOMENT = 1_700_000_000


def metadata_of(*fields: tuple[str, str]) -> Message:
    message = Message()
    for name, value in fields:
        message[name] = value
    return message


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([("License-Expression", "MIT"), ("License", "other")], "MIT"),
        ([("License", "BSD\nfull text")], "BSD"),
        ([("Classifier", "License :: OSI Approved :: MIT License"), ("Classifier", "Typing :: Typed")], "MIT License"),
        ([], "see its text"),
    ],
)
def test_the_licence_is_found_in_whichever_field_names_it(fields: list[tuple[str, str]], expected: str) -> None:
    assert components.licence_of(metadata_of(*fields)) == expected


def environment_in(folder: Path) -> Path:
    for name, texts in (("h11", ["licenses/LICENSE.txt"]), ("Odd.One", ["COPYING"]), ("pip", ["LICENSE"])):
        information = folder / "lib" / "site-packages" / f"{name}-1.dist-info"
        (information / "licenses").mkdir(parents=True)
        (information / "METADATA").write_text(
            f"Name: {name}\nVersion: 1\nLicense: {name}'s own\n"
            'Requires-Dist: h11>=0.1\nRequires-Dist: pip; extra == "more"\n\nLong text.\n'
        )
        for text in texts:
            (information / text).write_text(f"text of {name}")
    return folder


def test_what_travels_along_is_listed_with_its_texts_and_build_tools_are_not(tmp_path: Path) -> None:
    found = sorted(components.python_packages(environment_in(tmp_path / "venv")), key=lambda one: one.name.lower())
    assert [(one.name, one.url, one.requires) for one in found] == [
        ("h11", "pkg:pypi/h11@1", ("h11",)),
        ("Odd.One", "pkg:pypi/odd-one@1", ("h11",)),
    ]
    folder = tmp_path / "folder"
    folder.mkdir()
    made = licences.collect(found, folder)
    assert (made / "h11" / "LICENSE.txt").read_text() == "text of h11"
    assert (made / "Odd.One" / "COPYING").read_text() == "text of Odd.One"
    assert sorted(path.name for path in made.iterdir()) == ["Odd.One", "README.txt", "h11"]
    lines = (made / "README.txt").read_text().splitlines()
    assert lines[-2:] == ["h11 1: h11's own", "Odd.One 1: Odd.One's own"]


def test_the_fonts_that_are_bundled_come_with_their_licence() -> None:
    root = Path(__file__).parents[3]
    files = [path for path in (root / "resources" / "fonts").iterdir() if path.suffix in (".otf", ".ttf")]
    named = {one.name.replace(" ", ""): one.version for one in components.fonts(root)}
    assert {path.name.partition("-")[0] for path in files} == named.keys()
    for path in files:
        assert f"Version {named[path.name.partition('-')[0]]}".encode("utf-16-be") in path.read_bytes(), path.name
    assert all("SIL OPEN FONT LICENSE" in one.texts[0].read_text() for one in components.fonts(root))


def test_the_bill_of_materials_names_licences_as_spdx_has_them_and_who_needs_whom() -> None:
    found = [
        Component("One", "1", "MIT License", "pkg:pypi/one@1", requires=("two", "absent")),
        Component("two", "2", "see its text", "pkg:pypi/two@2"),
        Component("three", "3", "Apache-2.0 OR BSD-3-Clause", "pkg:pypi/three@3"),
    ]
    made = materials.document(found, "0.1", MOMENT)
    assert [entry["licenses"] for entry in made["components"]] == [
        [{"expression": "MIT"}],
        [{"license": {"name": "see its text"}}],
        [{"expression": "Apache-2.0 OR BSD-3-Clause"}],
    ]
    needs = {entry["ref"]: entry["dependsOn"] for entry in made["dependencies"]}
    assert needs["pkg:pypi/one@1"] == ["pkg:pypi/two@2"]
    assert len(needs["pkg:generic/framer-desk@0.1"]) == 3
    assert made["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert made == materials.document(found, "0.1", MOMENT)
    assert made["serialNumber"] != materials.document(found[:2], "0.1", MOMENT)["serialNumber"]
