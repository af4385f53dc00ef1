"""What the window remembers from one start to the next."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from ui.desktop.known_rigs import (
    RecentRig,
    SoftwareRigChoice,
    choice_from_texts,
    rigs_as_text,
    rigs_from_text,
)
from ui.desktop.preferences import Micro, Numbers, Preferences, RateUnit, Telemetry
from ui.desktop.theme.tokens import Scheme
from ui.desktop.tongue import Language

E = TypeVar("E", bound=Enum)
D = TypeVar("D")


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
    def recent(self) -> tuple[RecentRig, ...]:
        """The rigs that were connected, newest first."""
        return rigs_from_text(self._text("link/recent"))

    @recent.setter
    def recent(self, value: tuple[RecentRig, ...]) -> None:
        self._settings.setValue("link/recent", rigs_as_text(value))

    @property
    def software_rig(self) -> SoftwareRigChoice:
        """How the last software rig was to be run."""
        texts = (self._text(f"rig/{key}") for key in ("speed", "plan", "pump"))
        return choice_from_texts(*texts)

    @software_rig.setter
    def software_rig(self, value: SoftwareRigChoice) -> None:
        self._settings.setValue("rig/speed", str(value.speed))
        self._settings.setValue("rig/plan", value.plan)
        self._settings.setValue("rig/pump", value.pump)

    @property
    def preferences(self) -> Preferences:
        """What the operator chose; where nothing was, what holds at first."""
        first = Preferences()
        return Preferences(
            scheme=self._one_of(Scheme, "window/scheme", None),
            micro=self._one_of(Micro, "text/micro", first.micro),
            numbers=self._one_of(Numbers, "text/numbers", first.numbers),
            unit=self._one_of(RateUnit, "text/unit", first.unit),
            telemetry=self._one_of(Telemetry, "link/telemetry", first.telemetry),
            sounds=self.sounds,
            logbook=self._text("logbook/path"),
            language=self._one_of(Language, "window/language", first.language),
            limits=self._text("therapy/limits"),
        )

    @preferences.setter
    def preferences(self, value: Preferences) -> None:
        scheme = value.scheme.name if value.scheme else ""
        self._settings.setValue("window/scheme", scheme)
        self._settings.setValue("text/micro", value.micro.name)
        self._settings.setValue("text/numbers", value.numbers.name)
        self._settings.setValue("text/unit", value.unit.name)
        self._settings.setValue("link/telemetry", value.telemetry.name)
        self._settings.setValue("logbook/path", value.logbook)
        self._settings.setValue("window/language", value.language.name)
        self._settings.setValue("therapy/limits", value.limits)
        self.sounds = value.sounds

    @property
    def sounds(self) -> bool:
        """Whether active alarms are heard; they are unless that was switched off."""
        return self._text("alarms/sounds") != "off"

    @sounds.setter
    def sounds(self, value: bool) -> None:
        self._settings.setValue("alarms/sounds", "on" if value else "off")

    def _one_of(self, kind: type[E], key: str, otherwise: D) -> E | D:
        name = self._text(key)
        return next((member for member in kind if member.name == name), otherwise)

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
