"""The recipes for other systems, as far as they can be held against their readers on this one."""

import ast
import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from installers import icons, windows
from installers.frozen import Build

ROOT = Path(__file__).parents[3]
MACOS = ROOT / "packaging" / "macos"
WORKFLOW = ROOT / ".github" / "workflows" / "build.yml"
SIGNATURE = b"\x89PNG"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[int, bytes]:
    """The icon's PNGs by their size."""
    folder = tmp_path_factory.mktemp("icons")
    draw: list[str | Path] = [
        sys.executable,
        icons.DRAW,
        ROOT / "resources/icons/app.svg",
        folder,
        *map(str, icons.SIZES),
    ]
    subprocess.run(draw, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return {size: (folder / f"app-{size}.png").read_bytes() for size in icons.SIZES}


def test_the_icon_for_windows_has_every_size_it_can_hold(drawn: dict[int, bytes]) -> None:
    content = icons.windows(drawn)
    assert content[:6] == bytes([0, 0, 1, 0, 7, 0])
    for index, size in enumerate(size for size in icons.SIZES if size <= 256):
        entry = content[6 + 16 * index :][:16]
        length, start = (int.from_bytes(entry[at : at + 4], "little") for at in (8, 12))
        assert entry[0] == size % 256
        assert content[start : start + length] == drawn[size]


def test_the_icon_for_macos_is_one_chain_of_pictures(drawn: dict[int, bytes]) -> None:
    content = icons.macos(drawn)
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8], "big") == len(content)
    place, kinds = 8, []
    while place < len(content):
        kinds.append(content[place : place + 4])
        assert content[place + 8 :].startswith(SIGNATURE)
        place += int.from_bytes(content[place + 4 : place + 8], "big")
    assert kinds == [b"icp4", b"icp5", b"icp6", b"ic07", b"ic08", b"ic09"]


def setup_made(tmp_path: Path, drawn: dict[int, bytes], *, sign_with: str = "") -> Path:
    """Setup of a folder that holds what it may hold, with a word in place of each program."""
    folder, icon, made = tmp_path / "program", tmp_path / "app.ico", tmp_path / "framer-desk-0.2.0-setup.exe"
    for name in windows.CARRIED:
        content = folder / name / "a.txt" if name in ("_internal", "licenses") else folder / name
        content.parent.mkdir(parents=True, exist_ok=True)
        content.write_text(name)
    icon.write_bytes(icons.windows(drawn))
    command = windows.setup_command(Build(ROOT), "0.2.0", folder, icon, made, sign_with=sign_with)
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0)
    return made


def test_setup_for_windows_compiles_without_a_warning(tmp_path: Path, drawn: dict[int, bytes]) -> None:
    content = setup_made(tmp_path, drawn).read_bytes()
    assert content.startswith(b"MZ")
    assert "Framer Desk Setup".encode("utf-16-le") in content  # what Explorer shows of it


def test_setup_and_its_uninstaller_are_signed_with_the_command_that_is_given(
    tmp_path: Path, drawn: dict[int, bytes]
) -> None:
    signed = tmp_path / "signed.txt"
    setup_made(tmp_path, drawn, sign_with=f"echo signed $f >> {signed}")
    assert len(signed.read_text().splitlines()) == 2


def test_the_uninstaller_knows_everything_that_setup_brings() -> None:
    recipe = (ROOT / "packaging/windows/framer-desk.nsi").read_text(encoding="utf-8")
    removed = re.findall(r'^  (?:RMDir /r|Delete) "\$INSTDIR\\([^"]+)"$', recipe, re.MULTILINE)
    assert set(removed) == {*windows.CARRIED, "uninstall.exe"}


@pytest.mark.parametrize(
    ("version", "expected"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("2.0", (2, 0, 0, 0)), ("3.1.4.dev5", (3, 1, 4, 0))],
)
def test_windows_gets_four_numbers(version: str, expected: tuple[int, ...]) -> None:
    assert windows.file_version(version) == expected


def test_the_version_information_is_what_pyinstaller_evaluates() -> None:
    def made(name: str) -> Any:
        return lambda *values, **named: (name, values, named)

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    text = windows.version_information("0.2.0")
    assert {node.id for node in ast.walk(ast.parse(text, mode="eval")) if isinstance(node, ast.Name)} == set(names)
    _, _, parts = eval(text, {name: made(name) for name in names})
    assert parts["ffi"][2]["filevers"] == (0, 2, 0, 0)
    table = parts["kids"][0][1][0][0]
    assert ("StringStruct", ("ProductVersion", "0.2.0"), {}) in table[1][1]


def test_the_property_lists_for_macos_say_what_is_meant() -> None:
    assert plistlib.loads((MACOS / "entitlements.plist").read_bytes()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True
    }
    information = plistlib.loads((MACOS / "Info.plist").read_bytes())
    assert information["NSHighResolutionCapable"] is True
    catalogues = {path.stem.partition("_desk_")[2] for path in (ROOT / "resources/translations").glob("*.qm")}
    assert set(information["CFBundleLocalizations"]) == {"en"} | {
        name.replace("zh_CN", "zh-Hans") for name in catalogues
    }


def test_the_workflow_fits_its_schema_and_names_files_that_exist() -> None:
    checker = Path(sys.executable).with_name("check-jsonschema")
    command: list[str | Path] = [checker, "--builtin-schema", "vendor.github-workflows", WORKFLOW]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    named = re.findall(r"packaging[/\\]\w+\.py", WORKFLOW.read_text(encoding="utf-8"))
    assert named
    assert all((ROOT / name.replace("\\", "/")).exists() for name in named)


def test_scripts_for_the_shell_have_nothing_that_shellcheck_minds() -> None:
    scripts = [ROOT / ".ci" / "run", *(ROOT / "packaging").rglob("*.sh")]
    done = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0)
