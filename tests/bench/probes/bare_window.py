"""An empty PySide6 window of the same size: what any Qt program has to pay. Prints when its first paint began."""

import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Window(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            print(time.monotonic(), flush=True)
            if "--stay" not in sys.argv:
                QObject.deleteLater(self)
                QApplication.quit()
        return super().event(event)


app = QApplication(sys.argv)
window = _Window()
window.resize(1440, 900)
window.show()
app.exec()
