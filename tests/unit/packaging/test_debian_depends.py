"""What the Debian package depends on, and how its files are laid out."""

import re
from pathlib import Path
from string import Template

import pytest

from installers import debian_depends
from installers.frozen import Build
from machine.words import NotReady

CHECKOUT = Path(__file__).parents[3]

HEADERS = """
_internal/libxcb-cursor.so.0:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libxcb-render.so.0
  NEEDED               libxcb-image.so.0
  NEEDED               libc.so.6
  SONAME               libxcb-cursor.so.0

Version References:
  required from libc.so.6:
    0x09691a75 0x00 05 GLIBC_2.2.5
    0x06969194 0x00 04 GLIBC_2.14

framer-desk:     file format elf64-x86-64
  NEEDED               libxcb-cursor.so.0
  NEEDED               libc.so.6
  NEEDED               ld-linux-x86-64.so.2
    0x069691b5 0x00 02 GLIBC_2.35
    0x069691b5 0x00 02 GLIBC_PRIVATE
"""


def test_only_what_is_not_carried_along_is_taken_from_the_system() -> None:
    carried = ["framer-desk", "libxcb-cursor.so.0"]
    taken = debian_depends.taken_from_system(HEADERS, carried)
    assert taken == {"libxcb-render.so.0", "libxcb-image.so.0", "libc.so.6"}


def test_versions_of_glibc_are_compared_as_numbers() -> None:
    assert debian_depends.oldest_glibc(HEADERS) == "2.35"
    assert debian_depends.oldest_glibc("GLIBC_2.9\nGLIBC_2.34 GLIBC_2.4") == "2.34"


def test_the_linker_takes_the_first_of_two_libraries_with_one_name() -> None:
    cache = (
        "2 libs found in cache `/etc/ld.so.cache'\n"
        "\tlibEGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libEGL.so.1\n"
        "\tlibEGL.so.1 (libc6) => /lib/i386-linux-gnu/libEGL.so.1\n"
    )
    assert debian_depends.known_libraries(cache) == {"libEGL.so.1": "/lib/x86_64-linux-gnu/libEGL.so.1"}


def test_the_control_file_has_every_field_dpkg_wants() -> None:
    recipe = (CHECKOUT / "packaging" / "linux" / "control").read_text(encoding="utf-8")
    made = Template(recipe).substitute(version="1.2.3", architecture="amd64", depends="libc6 (>= 2.35)", size=7)
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.*)$", made, re.MULTILINE))
    assert fields["Version"] == "1.2.3"
    assert fields["Depends"] == "libc6 (>= 2.35)"
    assert {"Package", "Architecture", "Maintainer", "Description", "Installed-Size"} <= fields.keys()


def test_the_version_is_the_programs_own(tmp_path: Path) -> None:
    import desktop_app

    assert Build(CHECKOUT).version() == desktop_app.__version__
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "desktop_app" / "__init__.py").write_text('"""No version here."""\n')
    with pytest.raises(NotReady, match="has no version"):
        Build(tmp_path).version()
