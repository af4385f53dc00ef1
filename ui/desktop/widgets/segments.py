"""Buttons side by side, of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QPushButton

from ui.desktop.names import Name
from ui.desktop.theme.tokens import Space
from ui.desktop.widgets.basics import button, row


class Segments(QFrame):
    """Buttons of which one is chosen; the keys are the values. Each is reached by Tab."""

    def __init__(
        self, names: Mapping[Any, Name], texts: Mapping[Any, str], chosen: Callable[[Any], None]
    ) -> None:
        super().__init__()
        self._chosen = chosen
        self._made: dict[Any, QPushButton] = {}
        for value, name in names.items():
            made = button(texts[value], name, partial(self._press, value), "segment")
            made.setCheckable(True)
            self._made[value] = made
        self.setLayout(row(*self._made.values(), None, spacing=Space.XS))

    @property
    def chosen(self) -> QPushButton:
        """The one that is marked."""
        return next(made for made in self._made.values() if made.isChecked())

    @property
    def value(self) -> Any:
        """What is chosen."""
        return next(value for value, made in self._made.items() if made.isChecked())

    def button(self, value: Any) -> QPushButton:
        """The one of a value."""
        return self._made[value]

    def choose(self, value: Any) -> None:
        """Marks what is chosen."""
        for each, made in self._made.items():
            made.setChecked(each == value)

    def _press(self, value: Any) -> None:
        self.choose(value)
        self._chosen(value)

    def offer(self, values: Collection[Any]) -> None:
        """Shows the buttons of these values only."""
        for value, made in self._made.items():
            made.setVisible(value in values)

    def relabel(self, texts: Mapping[Any, str]) -> None:
        """Gives the buttons other texts."""
        for value, made in self._made.items():
            made.setText(texts[value])
