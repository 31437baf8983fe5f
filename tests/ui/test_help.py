"""The help: its pages are there, are found by their words, and lead to each other."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.help import pages
from desktop_app.ui.help.page import HelpView
from tests.ui.conftest import Until
from tests.ui.test_pages import Window, button, opened


@pytest.fixture
async def view(qtbot: QtBot, until: Until) -> HelpView:
    made = HelpView(Window())
    await opened(qtbot, made)
    await until(lambda: made.text.toPlainText())
    return made


def test_every_page_has_a_title_and_no_picture() -> None:
    for page in pages.read():
        assert page.title not in ("", page.name)
        assert "![" not in page.text


def test_an_installed_program_brings_every_page() -> None:
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8")
    recipe = (Path(__file__).parents[2] / "packaging/pyinstaller/framer-desk.spec").read_text("utf-8")
    for name in pages.NAMES:
        assert f'"docs/{name}.md" = "desktop_app/bundled/help/{name}.md"' in project
        assert f'"{name}"' in recipe


async def test_the_first_page_comes_first_and_others_are_a_click_away(view: HelpView) -> None:
    assert view.text.toPlainText().startswith("The first sign-in")
    button(view, "help.page.notebooks").click()
    assert view.text.toPlainText().startswith("Notebooks")


async def test_words_find_their_page(view: HelpView) -> None:
    view.field.setText("pipx")
    assert view.text.toPlainText().startswith("Installing")
    assert view.text.textCursor().selectedText() == "pipx"
    assert button(view, "help.page.notebooks").isHidden()

    view.field.setText("no such words anywhere")
    assert all(button(view, f"help.page.{name}").isHidden() for name in pages.NAMES)
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert not button(view, "help.page.notebooks").isHidden()


async def test_links_between_pages_stay_in_the_window(view: HelpView) -> None:
    view.text.anchorClicked.emit(QUrl("providers.md"))
    assert "providers" in view.text.toPlainText().splitlines()[0].lower()


async def test_escape_leaves(qtbot: QtBot, until: Until) -> None:
    frame = Window()
    view = HelpView(frame)
    await opened(qtbot, view)
    await until(lambda: view.text.toPlainText())
    view.text.setFocus()
    QTest.keyClick(view.text, Qt.Key.Key_Escape)
    assert frame.asked == [("back",)]


async def test_letters_are_of_the_fonts_that_come_along_and_lines_are_not_endless(view: HelpView) -> None:
    code = set()
    for page in pages.read():
        view.show_page(page.name)
        block = view.text.document().begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                shape = at.fragment().charFormat()
                assert shape.fontWeight() <= QFont.Weight.DemiBold, at.fragment().text()
                if shape.fontFixedPitch():
                    code.add(tuple(shape.fontFamilies()))
                at += 1
            block = block.next()
    assert code == {tuple(theme.current().font("code").families())}
    view.resize(1600, 900)
    assert view.text.viewport().width() < 850
