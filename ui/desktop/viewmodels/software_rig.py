"""A software rig: its pump, how fast its clock runs, what goes wrong on it, and its start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from firmware_protocol.sentences import Sentence, say
from ui.desktop.known_rigs import SPEEDS, USUAL_PUMP, SoftwareRigChoice
from ui.desktop.tongue import told, tr
from ui.desktop.viewmodels.connection import ConnectionViewModel, RigProcess
from ui.desktop.viewmodels.recent import Memory
from ui.desktop.viewmodels.viewmodel import ViewModel


class SoftwareRigLauncher(Protocol):
    """Starts software rigs."""

    @property
    def plans(self) -> Mapping[str, Path]:
        """The fault plans that come with Thecal, by name."""

    def start(
        self, speed: int = 1, faults: Path | None = None, profile: str | None = None
    ) -> tuple[RigProcess, str]:
        """Starts a rig; gives its process and its port. Blocks.

        Raises:
            OSError, RuntimeError: it cannot; one line.
        """


PUMP_WORDS: Final[Mapping[str, Sentence]] = {
    USUAL_PUMP: say("Valve-gated pump"),
    "rotor": say("Rotor pump"),
    "constant_flow": say("Constant-flow pump, fixed rate"),
}
"""Each pump profile that comes with Thecal, the usual one first."""
SPEED_WORDS: Final = {
    1: say("1 × · real time"),
    60: say("60 × · 1 s = 1 min"),
    1_440: say("1,440 × · 1 min = 1 day"),
    86_400: say("86,400 × · 1 s = 1 day"),
    604_800: say("604,800 × · 1 s = 7 days"),
}
PLAN_WORDS: Final[Mapping[str, tuple[Sentence, Sentence]]] = {
    "": (say("No faults"), say("Everything works.")),
    "hang_up_in_commit": (
        say("Line breaks in the commit"),
        say("The first commit is done but not answered, and the port comes back under a new name."),
    ),
    "kinked_catheter": (
        say("Kinked catheter"),
        say("After 10 s nothing reaches the patient; the pump runs, computes on and sees nothing."),
    ),
    "lossy": (
        say("Bad line"),
        say("Three frames in ten are lost each way, and one byte in a thousand is wrong."),
    ),
    "low_battery": (
        say("Low battery"),
        say("After 10 s the battery voltage drops: the rig restarts, runs on and sounds an alarm."),
    ),
    "mri": (
        say("Patient in the magnet"),
        say("After 10 s the motor stalls for 20 min of rig clock, then recovers by itself."),
    ),
    "mri_interference": (
        say("Telemetry mode after the magnet"),
        say("After 10 s the motor stalls, and nothing is delivered until the rig is interrogated."),
    ),
    "reset_in_commit": (
        say("Reset in the commit"),
        say("The first commit is stored, then the rig restarts before it has said so."),
    ),
}
"""Name and effect of each plan that comes with Thecal."""


@dataclass(frozen=True, slots=True)
class SoftwareRigState:
    """What the card shows.

    Attributes:
        pumps: kinds of pump, by name; pump: which of them.
        speeds: how fast its clock may run, in words; speed: which of them.
        plans: what may go wrong, by name; plan: which of them; effect: what that one does.
        can_start: a rig may be started now.
    """

    pumps: tuple[str, ...] = ()
    pump: int = 0
    speeds: tuple[str, ...] = ()
    speed: int = 0
    plans: tuple[str, ...] = ()
    plan: int = 0
    effect: str = ""
    can_start: bool = False


class SoftwareRigViewModel(ViewModel[SoftwareRigState]):
    """Starts software rigs as chosen, and remembers the choice."""

    def __init__(
        self, connection: ConnectionViewModel, memory: Memory, launch: SoftwareRigLauncher | None
    ) -> None:
        super().__init__(SoftwareRigState())
        self._connection = connection
        self._memory = memory
        self._launch = launch
        self._shipped = dict(launch.plans) if launch else {}
        self._choice = memory.software_rig
        connection.changed.connect(self._show)
        self._show()

    def choose_pump(self, number: int) -> None:
        """The kind of pump in this place of `state.pumps`."""
        self._choose(replace(self._choice, pump=self._pumps()[number]))

    def choose_profile(self, profile: Path) -> None:
        """A pump profile that does not come with Thecal."""
        self._choose(replace(self._choice, pump=str(profile)))

    def choose_speed(self, number: int) -> None:
        """The speed in this place of `state.speeds`."""
        self._choose(replace(self._choice, speed=SPEEDS[number]))

    def choose_plan(self, number: int) -> None:
        """The plan in this place of `state.plans`."""
        self._choose(replace(self._choice, plan=self._plans()[number]))

    def choose_file(self, plan: Path) -> None:
        """A fault plan that does not come with Thecal."""
        self._choose(replace(self._choice, plan=str(plan)))

    def start(self) -> None:
        """Starts a rig as chosen and connects to it."""
        launch, choice = self._launch, self._choice
        if launch is None:
            return
        faults = self._shipped.get(choice.plan) or (Path(choice.plan) if choice.plan else None)
        self._connection.start_rig(lambda: launch.start(choice.speed, faults, choice.pump))

    def _choose(self, choice: SoftwareRigChoice) -> None:
        self._choice = self._memory.software_rig = choice
        self._show()

    def _plans(self) -> list[str]:
        names = ["", *self._shipped]
        own = self._choice.plan
        return names if own in names else [*names, own]

    def _pumps(self) -> list[str]:
        own = self._choice.pump
        return [*PUMP_WORDS] if own in PUMP_WORDS else [*PUMP_WORDS, own]

    def _show(self) -> None:
        pumps = self._pumps()
        plans, plan = self._plans(), self._choice.plan
        words = PLAN_WORDS.get(plan)
        effect = told(words[1]) if words else tr("Faults from a file of your own.")
        self.show(
            SoftwareRigState(
                pumps=tuple(_pump_name(each) for each in pumps),
                pump=pumps.index(self._choice.pump),
                speeds=tuple(told(SPEED_WORDS[speed]) for speed in SPEEDS),
                speed=SPEEDS.index(self._choice.speed),
                plans=tuple(_name(each) for each in plans),
                plan=plans.index(plan),
                effect=effect,
                can_start=self._launch is not None and self._connection.state.can_connect,
            )
        )


def _pump_name(pump: str) -> str:
    words = PUMP_WORDS.get(pump)
    return told(words) if words else Path(pump).name


def _name(plan: str) -> str:
    words = PLAN_WORDS.get(plan)
    return told(words[0]) if words else Path(plan).name
