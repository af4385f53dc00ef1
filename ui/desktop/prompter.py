"""Modal questions, all through one object that tests replace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ui.desktop.tongue import told, tr


class Prompter:
    """Asks the operator."""

    def confirm(self, parent: QWidget, title: str, text: str, yes: str) -> bool:
        """Whether the operator chose `yes`; the other choice is the default one."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, told(title), told(text), parent=parent)
        accept = box.addButton(told(yes), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton() is accept

    def save_file(self, parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
        """Where to save; None if nowhere. Asks before a file is replaced."""
        chosen, _ = QFileDialog.getSaveFileName(parent, told(title), suggested, told(kinds))
        return Path(chosen) if chosen else None

    def name_file(self, parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
        """Which file to use, new or not; None if none. Nothing is replaced."""
        option = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            parent, told(title), suggested, told(kinds), options=option
        )
        return Path(chosen) if chosen else None

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to open; None if none."""
        chosen, _ = QFileDialog.getOpenFileName(parent, told(title), "", told(kinds))
        return Path(chosen) if chosen else None

    def has_printer(self) -> bool:
        """Whether there is a printer that could be chosen."""
        from PySide6.QtPrintSupport import QPrinterInfo  # asks the system: not at the start

        return bool(QPrinterInfo.availablePrinterNames())

    def choose_printer(self, parent: QWidget, title: str) -> QPagedPaintDevice | None:
        """The printer to print on; None for none."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # as above

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        chosen = QPrintDialog(printer, parent).exec()
        return printer if chosen else None
