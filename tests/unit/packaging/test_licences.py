"""Every package that travels in an installer brings its licence."""

from email.message import Message
from pathlib import Path

import pytest

from installers import licences
from installers.frozen import Build


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
    assert licences.licence_of(metadata_of(*fields)) == expected


def test_what_travels_along_is_listed_with_its_texts_and_build_tools_are_not(tmp_path: Path) -> None:
    build = Build(tmp_path)
    for name, texts in (("h11", ["licenses/LICENSE.txt"]), ("Odd", ["COPYING"]), ("pip", ["LICENSE"])):
        information = build.work / "venv" / "lib" / "site-packages" / f"{name}-1.dist-info"
        (information / "licenses").mkdir(parents=True)
        (information / "METADATA").write_text(f"Name: {name}\nVersion: 1\nLicense: {name}'s own\n\nLong text.\n")
        for text in texts:
            (information / text).write_text(f"text of {name}")
    folder = tmp_path / "folder"
    folder.mkdir()
    made = licences.collect(build, folder)
    assert (made / "h11" / "LICENSE.txt").read_text() == "text of h11"
    assert (made / "Odd" / "COPYING").read_text() == "text of Odd"
    assert not (made / "pip").exists()
    lines = (made / "README.txt").read_text().splitlines()
    assert lines[-2:] == ["h11 1: h11's own", "Odd 1: Odd's own"]
