"""An empty PySide6 window of the same size: what any Qt program has to pay. Says when its first paint began."""

import sys

from PySide6 import QtWidgets

from tests.bench.probes.paint_watch import watch

watch()
app = QtWidgets.QApplication(sys.argv)
window = QtWidgets.QWidget()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
