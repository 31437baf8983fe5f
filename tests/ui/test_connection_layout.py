"""The connection page in little room, and while its checks run."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop_app.ui import theme
from desktop_app.ui.connection.page import ConnectionPage
from tests.ui.gallery_pages import FINDINGS, SIZES, connection_page


@pytest.fixture
def page(looks: theme.Theme) -> Iterator[ConnectionPage]:
    made = connection_page()
    made.resize(*SIZES["wide"])
    made.show()
    QApplication.sendPostedEvents()
    yield made
    made.close()


def _part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def test_labels_go_above_their_fields_where_there_is_little_room(page: ConnectionPage) -> None:
    field = page.findChild(QLineEdit, "connection.title")
    assert field is not None
    assert field.x() > 100
    page.resize(620, 592)
    QApplication.sendPostedEvents()
    assert field.x() == 0
    label = _part(page, "connection.row.title").findChild(QLabel)
    assert label is not None
    assert label.geometry().bottom() < field.y()


def test_what_is_below_the_checks_stays_while_they_run(page: ConnectionPage) -> None:
    where = _part(page, "connection.where")

    def below() -> int:
        QApplication.processEvents()
        return where.mapTo(page, QPoint()).y()

    before = below()
    for findings in ([], list(FINDINGS[:1]), list(FINDINGS[:3]), list(FINDINGS)):
        page.checks.show_findings(findings, checking=True, signed_in=True)
        assert below() == before, len(findings)
    page.checks.show_findings(list(FINDINGS), checking=False, signed_in=True)
    assert below() == before
