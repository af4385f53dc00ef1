"""What the window remembers from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from ui.desktop.theme.tokens import Scheme


class Remembered:
    """Typed access to the settings; what cannot be read is as if it had never been set."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was."""
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)

    @property
    def page(self) -> str:
        """The page that was open; empty at the first start."""
        return self._text("window/page")

    @page.setter
    def page(self, value: str) -> None:
        self._settings.setValue("window/page", value)

    @property
    def url(self) -> str:
        """The port that was connected last; empty at the first start."""
        return self._text("link/url")

    @url.setter
    def url(self, value: str) -> None:
        self._settings.setValue("link/url", value)

    @property
    def scheme(self) -> Scheme | None:
        """The colour scheme chosen; None follows the system."""
        text = self._text("window/scheme")
        return next((scheme for scheme in Scheme if scheme.value == text), None)

    @scheme.setter
    def scheme(self, value: Scheme) -> None:
        self._settings.setValue("window/scheme", value.value)

    @property
    def sounds(self) -> bool:
        """Whether active alarms are heard; they are unless that was switched off."""
        return self._text("alarms/sounds") != "off"

    @sounds.setter
    def sounds(self, value: bool) -> None:
        self._settings.setValue("alarms/sounds", "on" if value else "off")

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
