"""Puts Qt's translators behind `tr`: the language of the setting, or that of the computer.

Catalogues are `resources/translations/framer_desk_<language>.qm`; Qt's own words come from its `qtbase` catalogue.
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.core import i18n, resources
from desktop_app.core.errors import StorageProblem

SYSTEM = "system"
_FOLDER = "translations"


def install(app: QApplication, language: str) -> str:
    """Speak `language`, a code such as `de` or `zh-CN`, or `system`; gives the code that is spoken, `en` for none.

    A language without a catalogue means English. Takes effect for texts that are made afterwards.
    """
    wanted = QLocale.system().uiLanguages() if language == SYSTEM else [language]
    name = _first_known(wanted)
    for old in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(name or "en")
    app.setLayoutDirection(locale.textDirection())
    if not name:
        i18n.install(None)
        return "en"
    texts = QTranslator(app)
    texts.load(str(resources.path(f"{_FOLDER}/framer_desk_{name}.qm")))
    i18n.install(lambda text: texts.translate("", text) or text)
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    return name.replace("_", "-")


def _first_known(languages: Iterable[str]) -> str:
    """The catalogue for the first of `languages` that we speak, "" where that is English or none is known."""
    for language in languages:
        parts = language.replace("_", "-").split("-")
        if parts[0] == "en":
            return ""
        for name in _spellings(parts):
            if _has(name):
                return name
    return ""


def _spellings(parts: list[str]) -> list[str]:
    """Names a catalogue for a language may have: `zh-Hans-CN`, `zh-SG` and `zh` are all served by `zh_CN`."""
    if parts[0] == "zh":
        traditional = {"Hant", "TW", "HK", "MO"} & set(parts)
        return [] if traditional else ["zh_CN"]
    return [f"{parts[0]}_{parts[-1]}", parts[0]] if len(parts) > 1 else [parts[0]]


def _has(name: str) -> bool:
    try:
        return resources.path(f"{_FOLDER}/framer_desk_{name}.qm").is_file()
    except StorageProblem:
        return False


def right_to_left(app: QApplication) -> bool:
    """Whether the window is mirrored."""
    return app.layoutDirection() is Qt.LayoutDirection.RightToLeft
