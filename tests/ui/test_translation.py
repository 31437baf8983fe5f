"""The language of the window: whose catalogue is used, and that Qt and `tr` speak the same."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.core import i18n
from desktop_app.core.i18n import tr
from desktop_app.ui import translation


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    translation.install(qapp, "en")


@pytest.mark.parametrize(
    ("language", "spoken"),
    [("de", "de"), ("de-AT", "de"), ("de_CH", "de"), ("zh", "zh-CN"), ("zh-Hans-SG", "zh-CN"), ("zh-CN", "zh-CN"),
     ("zh-TW", "en"), ("en", "en"), ("en-GB", "en"), ("tlh", "en")],
)  # fmt: skip
def test_a_language_finds_its_catalogue(app: QApplication, language: str, spoken: str) -> None:
    assert translation.install(app, language) == spoken


def test_the_first_language_of_the_computer_that_is_known_counts(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Computer:
        def uiLanguages(self) -> list[str]:
            return ["tlh-Latn-XX", "de-DE", "en-US"]

    monkeypatch.setattr(QLocale, "system", Computer)

    assert translation.install(app, "system") == "de"


def test_both_our_words_and_those_of_qt_are_spoken_and_english_comes_back(app: QApplication) -> None:
    translation.install(app, "de")
    assert tr("Settings") == "Einstellungen"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"

    translation.install(app, "en")
    assert tr("Settings") == "Settings"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_values_are_filled_in_after_translation(app: QApplication) -> None:
    i18n.install({"{count} seconds": "{count} Sekunden"}.get)  # type: ignore[arg-type]

    assert tr("{count} seconds", count=3) == "3 Sekunden"
    i18n.install(None)
