"""What a Linux desktop gets beside the program: the manual page, and the archive's script for one person's menu."""

import argparse
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.cli import parser as words
from installers import man_page

LINUX = Path(__file__).parents[3] / "packaging" / "linux"


def every_command(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    for command in man_page.commands(parser):
        yield command
        yield from every_command(command)


def test_the_manual_page_has_every_command_and_option() -> None:
    parser = words.build()
    page = man_page.page(parser, "1.2", "2026-01-02", ".SH FILES\n")
    assert page.startswith('.TH FRAMER-DESK 1 "2026-01-02" "Framer Desk 1.2"')
    for command in every_command(parser):
        assert f'.SS "{man_page.escaped(command.prog.partition(" ")[2])}"' in page
        for option, action in command._option_string_actions.items():
            assert action.help == argparse.SUPPRESS or man_page.escaped(option) in page, option
        for told in (command.description, *(action.help for action in command._actions if action.help)):
            one_line = " ".join(page.split())
            assert told == argparse.SUPPRESS or "%" in (told or "") or man_page.escaped(told or "") in one_line, told
    assert r"\-\-background" not in page  # an option for ourselves
    assert page.endswith(".SH FILES\n")


def test_the_manual_page_is_faultless(tmp_path: Path) -> None:
    source = tmp_path / "framer-desk.1"
    end = (LINUX / "framer-desk.1.end").read_text(encoding="utf-8")
    source.write_text(man_page.page(words.build(), "1.2", "2026-01-02", end), encoding="utf-8")
    linted = subprocess.run(["mandoc", "-T", "lint", "-W", "style", source], capture_output=True, text=True)
    assert (linted.stdout, linted.returncode) == ("", 0)


def test_a_line_of_the_manual_page_never_begins_with_what_troff_takes_for_an_order() -> None:
    filled = man_page._filled("x " * 38 + ".hidden more of it")
    assert filled[1] == r"\&.hidden more of it"


@pytest.mark.parametrize(
    ("text", "expected"),
    [(".dot first", r"\&.dot first"), (r"back\slash", r"back\eslash"), ("--long\n one", r"\-\-long one")],
)
def test_words_that_troff_would_take_for_orders_are_escaped(text: str, expected: str) -> None:
    assert man_page.escaped(text) == expected


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive as somebody unpacks it, in a folder with an awkward name."""
    folder = tmp_path / 'my "own" folder'
    for name in ("icons/hicolor/16x16/apps/framer-desk.png", "metainfo/x.xml", "zsh/vendor-completions/_framer-desk"):
        (folder / "share" / name).parent.mkdir(parents=True)
        (folder / "share" / name).write_text(name)
    (folder / "share" / "applications").mkdir()
    shutil.copyfile(LINUX / "framer-desk.desktop", folder / "share/applications/framer-desk.desktop")
    shutil.copy(LINUX / "install.sh", folder)
    (folder / "framer-desk").write_text("#!/bin/sh\n")
    return folder


def test_the_archive_puts_itself_into_the_menu_and_takes_all_of_it_away_again(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([unpacked / "install.sh"], env=environment, check=True, capture_output=True)
    data = home / ".local/share"
    entry = (data / "applications/framer-desk.desktop").read_text()
    quoted = str(unpacked / "framer-desk").replace('"', r'\\"')  # once as a text, once as a command
    assert f'Exec="{quoted}" open %F\n' in entry
    assert "Name=Framer Desk\n" in entry
    assert (home / ".local/bin/framer-desk").resolve() == unpacked / "framer-desk"
    assert (data / "icons/hicolor/16x16/apps/framer-desk.png").exists()
    assert (data / "zsh/site-functions/_framer-desk").exists()
    assert not (data / "metainfo").exists()

    subprocess.run([unpacked / "install.sh", "--remove"], env=environment, check=True, capture_output=True)
    left = [path.name for path in home.rglob("*framer-desk*")]
    assert left == []


def test_removing_leaves_a_program_of_that_name_alone_that_lies_elsewhere(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / ".local/bin").mkdir(parents=True)
    (home / ".local/bin/framer-desk").symlink_to("/usr/bin/true")
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([unpacked / "install.sh", "--remove"], env=environment, check=True, capture_output=True)
    assert (home / ".local/bin/framer-desk").is_symlink()
