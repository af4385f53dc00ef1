"""What is known of the rig's pump: each figure with its source, and whether that was checked."""

from __future__ import annotations

from dataclasses import dataclass

from firmware_protocol.catalogue import IdentifyReply
from programmer.pump.profiles import PumpFigure, PumpProfiles, figures_of, load_profiles
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.tongue import told, tr, tr_count
from ui.desktop.viewmodels.viewmodel import ViewModel


@dataclass(frozen=True, slots=True)
class FigureShown:
    """One line.

    Attributes:
        told: what the rig tells instead; empty where that is the same.
    """

    name: str
    value: str
    source: str
    unverified: bool
    told: str


@dataclass(frozen=True, slots=True)
class PumpProfileState:
    """What the card shows.

    Attributes:
        words: which profile it is, or why there is none.
        caution: the rig differs, or there is no profile.
    """

    words: str = ""
    caution: bool = False
    figures: tuple[FigureShown, ...] = ()


class PumpProfileViewModel(ViewModel[PumpProfileState]):
    """Looks for the profile of each rig that is connected."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(PumpProfileState())
        self._bridge = bridge
        self._rig: IdentifyReply | None = None
        bridge.view_changed.connect(self._look)

    def _look(self) -> None:
        identity = self._bridge.view.identity
        rig = identity.value if identity else None
        if rig == self._rig:
            return
        self._rig = rig
        if rig is None:
            self.show(PumpProfileState())
            return
        self._bridge.run(
            load_profiles,
            lambda profiles: self._show(rig, profiles),
            lambda error: self._show_trouble(rig, error),
            Lane.SIDE,
        )

    def _show(self, rig: IdentifyReply, profiles: PumpProfiles) -> None:
        if rig != self._rig:
            return
        profile = profiles.by_model.get(rig.model)
        figures = figures_of(rig, profile)
        if profile is None:
            words = tr(
                "No profile for the model {model}: the figures are the rig's own. Your own "
                "profiles are looked for in {place}.",
                model=rig.model,
                place=profiles.place,
            )
            self.show(PumpProfileState(words, True, _shown(figures)))
            return
        differing = sum(bool(figure.told) for figure in figures)
        if differing:
            words = tr_count(
                "The rig tells {n} figure that is not that of its profile, {file}.",
                "The rig tells {n} figures that are not those of its profile, {file}.",
                differing,
                file=profile.file,
            )
        else:
            words = tr("By the profile of its model: {file}.", file=profile.file)
        self.show(PumpProfileState(words, bool(differing), _shown(figures)))

    def _show_trouble(self, rig: IdentifyReply, error: str) -> None:
        if rig == self._rig:
            words = tr(
                "The pump profiles cannot be used, so the figures are the rig's own: {error}",
                error=told(error),
            )
            self.show(PumpProfileState(words, True, _shown(figures_of(rig, None))))


def _shown(figures: tuple[PumpFigure, ...]) -> tuple[FigureShown, ...]:
    return tuple(
        FigureShown(
            told(each.name),
            each.value,
            told(each.source),
            each.unverified,
            tr("The rig tells {value}", value=each.told) if each.told else "",
        )
        for each in figures
    )
