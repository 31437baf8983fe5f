"""The licences of everything that travels inside the installers: an index for people, and the texts."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from installers.components import Component

QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie beside the program as shared
libraries (_internal/PySide6) and may be replaced by other builds of the same version. Qt contains works of others in
turn; its documentation lists them with their licences ("Licenses Used in Qt").
"""


def collect(components: Sequence[Component], folder: Path) -> Path:
    """Write `folder`/licenses: README.txt with a line for each component, and a folder with its texts."""
    target = folder / "licenses"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for component in components:
        for text in component.texts:
            (target / component.name).mkdir(exist_ok=True)
            shutil.copyfile(text, target / component.name / text.name)
    lines = [f"{component.name} {component.version}: {component.licence}" for component in components]
    (target / "README.txt").write_text("\n".join([QT, *lines, ""]), encoding="utf-8")
    return target
