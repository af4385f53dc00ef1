"""The button that writes a session report; any page may show it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.desktop.names import Name
from ui.desktop.prompter import Prompter
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.report import KINDS, ReportState, ReportViewModel
from ui.desktop.widgets.basics import button, row


class ReportButton(QWidget):
    """Asks where to, and leaves the rest to the view model."""

    def __init__(self, model: ReportViewModel, prompter: Prompter) -> None:
        super().__init__()
        self._model, self._prompter = model, prompter
        self._button = button(tr("Session report…"), Name.REPORT, self._ask)
        self._cancel = button(tr("Cancel"), Name.CANCEL_REPORT, model.cancel)
        self.setLayout(row(self._button, self._cancel))
        model.changed.connect(lambda: self._show(model.state))
        self._show(model.state)

    def _show(self, state: ReportState) -> None:
        self._button.setEnabled(state.can_write)
        self._button.setText(state.task or tr("Session report…"))
        self._cancel.setVisible(bool(state.task))

    def _ask(self) -> None:
        path = self._prompter.save_file(self, tr("Session report"), self._model.suggested, KINDS)
        if path:
            self._model.write(path)
