"""Keeps PySide6 from reading the source of every module that is imported after it.

It looks there for the word "PySide6", to know where `from __feature__ import ...` may have an effect, and the text of
a whole program then stays in memory. Nothing here uses such features, so the answer is the same without a look.
"""

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401  (asks from here on)


def _uses_features(module: ModuleType) -> bool:
    return False


# Nothing happens to a version that does not ask in this way.
if (_feature := sys.modules.get("shibokensupport.feature")) and hasattr(_feature, "_mod_uses_pyside"):
    _feature._mod_uses_pyside = _uses_features  # type: ignore[attr-defined]
