"""Modal questions, all through one object that tests replace."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


class Prompter:
    """Asks the operator."""

    def confirm(self, parent: QWidget, title: str, text: str, yes: str) -> bool:
        """Whether the operator chose `yes`; the other choice is the default one."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton() is accept
