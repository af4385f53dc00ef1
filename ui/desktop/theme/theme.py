"""The theme in force: applies a colour scheme and tells those who paint by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop.theme.stylesheet import stylesheet
from ui.desktop.theme.tokens import Colours, Scheme, Tone


class Theme(QObject):
    """Holds the scheme. `changed` follows each change."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme | None = None) -> None:
        """Takes `scheme`; None follows the system's."""
        super().__init__()
        self._app = app
        app.setStyle("Fusion")
        self._choice = scheme
        self._scheme = scheme or system_scheme(app)
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        return self._scheme

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._scheme.colours

    @property
    def choice(self) -> Scheme | None:
        """The scheme that was chosen; None follows the system's."""
        return self._choice

    def use(self, scheme: Scheme | None) -> None:
        """Changes to another scheme, or to the system's."""
        shown = scheme or system_scheme(self._app)
        if (scheme, shown) == (self._choice, self._scheme):
            return
        self._choice = scheme
        if shown is not self._scheme:
            self._scheme = shown
            self._apply()
        self.changed.emit()

    def _system_changed(self) -> None:
        self.use(self._choice)

    def _apply(self) -> None:
        colours = self.colours
        palette = QPalette()
        role = QPalette.ColorRole
        for where, colour in (
            (role.Window, colours.window),
            (role.Base, colours.surface),
            (role.AlternateBase, colours.window),
            (role.Button, colours.surface),
            (role.WindowText, colours.text),
            (role.Text, colours.text),
            (role.ButtonText, colours.text),
            (role.PlaceholderText, colours.muted),
            (role.Highlight, colours.accent),
            (role.HighlightedText, colours.on_accent),
        ):
            palette.setColor(where, QColor(colour))
        self._app.setPalette(palette)
        self._app.setStyleSheet(stylesheet(colours))


def system_scheme(app: QApplication) -> Scheme:
    """The scheme that the desktop is in; light where it does not say."""
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def set_role(widget: QWidget, role: str) -> None:
    """Chooses the widget's look in the stylesheet; before it is first shown."""
    widget.setProperty("role", role)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Changes the widget's tone."""
    _set(widget, "tone", tone.value)


def set_stale(widget: QWidget, stale: bool) -> None:
    """Marks a value as one of the past."""
    _set(widget, "stale", "true" if stale else "false")


def _set(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
