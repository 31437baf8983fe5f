"""What bootstrap finds missing on a machine, and the commands it makes of that."""

from collections.abc import Callable, Mapping

import pytest

from machine import qt_libraries, system_packages

LDD = """/x/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffc)
\tlibxcb-cursor.so.0 => not found
\tlibQt6Gui.so.6 => /x/libQt6Gui.so.6 (0x00007f)
\tlibEGL.so.1 => not found
/x/libQt6Svg.so.6:
\tlibEGL.so.1 => not found
\tlibodd.so.3 => not found
"""


def which_of(*present: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in present else None


def test_libraries_the_linker_did_not_find() -> None:
    assert qt_libraries.not_found(LDD) == {"libxcb-cursor.so.0", "libEGL.so.1", "libodd.so.3"}
    assert qt_libraries.not_found("\tstatically linked\n") == set()


def test_packages_of_missing_libraries_once_each_and_what_is_unknown_apart() -> None:
    libraries = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1", "libodd.so.3"]
    assert qt_libraries.debian_packages(libraries) == (["libegl1", "libglib2.0-0"], ["libodd.so.3"])


@pytest.mark.parametrize(
    ("manager", "expected"),
    [
        ("apt-get", "sudo apt-get install --no-install-recommends libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        (
            None,
            "install the packages that have libEGL.so.1, libxcb-cursor.so.0 (on Debian: libegl1 libxcb-cursor0)",
        ),
    ],
)
def test_the_command_to_type_names_everything(manager: str | None, expected: str) -> None:
    assert qt_libraries.by_hand(["libEGL.so.1", "libxcb-cursor.so.0"], manager) == expected


def test_an_unknown_library_is_never_left_out_of_the_command() -> None:
    assert "libodd.so.3" in qt_libraries.by_hand(["libEGL.so.1", "libodd.so.3"], "apt-get")


def test_missing_tools_are_named_by_package_once_each() -> None:
    tools: Mapping[tuple[str, ...], str] = {
        ("chromium",): "chromium",
        ("dbus-daemon",): "dbus",
        ("dbus-send",): "dbus",
        ("node",): "nodejs",
    }
    assert system_packages.missing_tools(tools, which_of("node")) == ["chromium", "dbus"]


def test_a_tool_may_go_by_several_names() -> None:
    tools: Mapping[tuple[str, ...], str] = {("/usr/libexec/at-spi-bus-launcher", "at-spi-bus-launcher"): "at-spi2-core"}
    assert system_packages.missing_tools(tools, which_of("at-spi-bus-launcher")) == []


@pytest.mark.parametrize(
    ("euid", "present", "silent", "expected"),
    [
        (0, ("apt-get",), False, ()),
        (1000, ("apt-get", "sudo"), True, ("sudo", "-n")),
        (1000, ("apt-get", "sudo"), False, None),
        (1000, ("apt-get",), True, None),
        (0, ("dnf",), False, None),
    ],
)
def test_apt_is_used_only_where_it_needs_no_password(
    euid: int, present: tuple[str, ...], silent: bool, expected: tuple[str, ...] | None
) -> None:
    assert system_packages.apt_prefix(euid, which_of(*present), lambda: silent) == expected


def test_apt_asks_nothing_and_keeps_its_variable_through_sudo() -> None:
    command = system_packages.apt_command(("sudo", "-n"), "install", "--yes", "xvfb")
    assert command == [
        *("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"),
        *("install", "--yes", "xvfb"),
    ]


def test_venv_package_follows_the_python_that_runs() -> None:
    assert system_packages.venv_package((3, 11), is_default=True) == "python3-venv"
    assert system_packages.venv_package((3, 13), is_default=False) == "python3.13-venv"


def test_elsewhere_than_on_debian_no_apt_command_is_proposed() -> None:
    assert system_packages.by_hand_command(["xvfb"], has_apt=False) == "install what Debian calls xvfb"
