"""In the window's foot while a rig is waited for: that it is, and how to end it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.tokens import Space
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.waiting import WaitingViewModel
from ui.desktop.widgets.basics import button, row

WIDTH = 120


class WaitingBar(QWidget):
    """A bar that runs to and fro, and Cancel; takes no room while nothing is waited for."""

    def __init__(self, model: WaitingViewModel) -> None:
        super().__init__()
        self._model = model
        running = QProgressBar()
        running.setRange(0, 0)
        running.setFixedWidth(WIDTH)
        cancel = button(tr("Cancel"), Name.CANCEL_WAITING, model.give_up)
        self.setLayout(row(running, cancel, spacing=Space.M))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._model.state.waiting)
