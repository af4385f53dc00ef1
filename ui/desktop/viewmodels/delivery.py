"""Stop, resume, resolve, silence, interrogate; and the banner that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from firmware_protocol.codes import PumpState
from firmware_protocol.sentences import say
from programmer.settling import UPDATING_MS
from programmer.therapy.drug_words import daily_dose_words, drug_words
from programmer.therapy.receipt import Action, ChangeOutcome, Receipt
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel

T = TypeVar("T")


class Remedy(Enum):
    """What the banner's one button does."""

    RESOLVE = say("Ask the rig")
    STOP_AGAIN = say("Stop again")
    RESUME = say("Resume delivery…")
    INTERROGATE = say("Interrogate")
    NOTED = say("Noted")
    NONE = ""


@dataclass(frozen=True, slots=True)
class Banner:
    """What must not be overlooked."""

    title: str
    text: str
    tone: Tone
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class DeliveryState:
    """The banner, if there is cause for one, and what is under way."""

    banner: Banner | None = None
    stopping: bool = False
    busy: bool = False


class DeliveryViewModel(ViewModel[DeliveryState]):
    """One-phase commands. The stop has a lane of its own and waits behind nothing."""

    def __init__(self, bridge: Bridge, line: StatusLineViewModel) -> None:
        super().__init__(DeliveryState())
        self._bridge = bridge
        self._line = line
        self._unconfirmed: Receipt | None = None
        self._updating_since: int | None = None
        self._noted_ms: int | None = None
        bridge.view_changed.connect(self._look)
        bridge.ticked.connect(self._look)

    @property
    def resume_question(self) -> str:
        """What is asked before delivery is resumed."""
        therapy = self._bridge.view.therapy
        if therapy is None:
            return tr("Start delivery?")
        dose = daily_dose_words(therapy.value.therapy, 2)
        drug = drug_words(therapy.value.therapy.drug)
        return tr("Start delivery of {drug}, {dose}?", drug=drug, dose=dose)

    def stop(self) -> None:
        """Stops delivery at once."""
        if not self.state.stopping:
            self.show(replace(self.state, stopping=True))
            self._line.tell(tr("Stopping the pump…"), Tone.WARN)
            self._bridge.run(
                lambda: self._bridge.programmer.stop(say("stop button")),
                self._stopped,
                self._stop_failed,
                Lane.STOP,
            )

    def resume(self) -> None:
        """Starts delivery of the therapy in force."""
        self._do(self._bridge.programmer.resume, self._resumed, tr("Resuming delivery…"))

    def resolve(self) -> None:
        """Asks the rig how the change of unknown outcome ended."""
        self._do(self._bridge.programmer.resolve, self._resolved, tr("Asking the rig…"))

    def interrogate(self) -> None:
        """Reads everything anew."""
        self._do(
            self._bridge.programmer.interrogate,
            lambda _: self._line.tell(
                tr("Interrogated: therapy and status were read anew."), Tone.GOOD
            ),
            tr("Interrogating…"),
        )

    def noted(self) -> None:
        """Takes back the banner of a pump that was in telemetry mode."""
        self._noted_ms = self._bridge.view.left_telemetry_ms
        self._look()

    def silence(self) -> None:
        """Mutes the alarms that sound; those silenced before keep their time to sound again."""
        status = self._bridge.view.status
        if status is not None:
            alarms = status.value.alarms & ~status.value.silenced
            self._do(
                lambda: self._bridge.programmer.silence(alarms),
                lambda _: self._line.tell(tr("Alarms silenced. They are still active."), Tone.WARN),
                tr("Silencing…"),
            )

    def _do(self, call: Callable[[], T], done: Callable[[T], None], saying: str) -> None:
        if self.state.busy:
            return
        self.show(replace(self.state, busy=True))
        self._line.tell(saying)

        def ended(value: T) -> None:
            self.show(replace(self.state, busy=False))
            done(value)
            self._look()

        def failed(text: str) -> None:
            self.show(replace(self.state, busy=False))
            self._line.tell(text, Tone.DANGER)

        self._bridge.run(call, ended, failed)

    def _stopped(self, receipt: Receipt) -> None:
        self.show(replace(self.state, stopping=False))
        self._unconfirmed = None if receipt.outcome is ChangeOutcome.APPLIED else receipt
        if receipt.outcome is ChangeOutcome.APPLIED:
            self._line.tell(tr("The pump is stopped: the rig confirmed it."), Tone.WARN)
        else:
            text = tr("The stop is not confirmed: {note}.", note=receipt.note)
            self._line.tell(text, Tone.DANGER)
        self._look()

    def _stop_failed(self, text: str) -> None:
        self.show(replace(self.state, stopping=False))
        self._line.tell(tr("The stop was not sent: {why}", why=text), Tone.DANGER)

    def _resumed(self, receipt: Receipt) -> None:
        if receipt.outcome is ChangeOutcome.APPLIED:
            self._line.tell(tr("The pump is running: the rig confirmed it."), Tone.GOOD)
        else:
            refused = receipt.outcome is ChangeOutcome.REFUSED
            self._line.tell(
                tr("The pump was not resumed. {note}", note=receipt.note)
                if refused
                else tr("Whether the pump was resumed is not known. {note}", note=receipt.note),
                Tone.DANGER,
            )

    def _resolved(self, receipt: Receipt | None) -> None:
        if receipt is None:
            self._line.tell(tr("There is no open change."))
        elif receipt.outcome is ChangeOutcome.UNKNOWN:
            self._line.tell(tr("Still unknown. {note}", note=receipt.note), Tone.DANGER)
        elif receipt.outcome is ChangeOutcome.APPLIED:
            self._line.tell(tr("The rig says: the change was applied."), Tone.GOOD)
        else:
            self._line.tell(tr("The rig says: the change was not applied."), Tone.GOOD)

    def _look(self) -> None:
        status = self._bridge.view.status
        if status is None or status.value.state is not PumpState.UPDATING:
            self._updating_since = None
        elif self._updating_since is None:
            self._updating_since = status.at_ms
        self.show(replace(self.state, banner=self._banner()))

    def _banner(self) -> Banner | None:
        view = self._bridge.view
        if view.open_change:
            return Banner(
                tr("OUTCOME UNKNOWN"),
                tr(
                    "A change was sent and not confirmed. It may or may not be in force; "
                    "do not leave before the rig has been asked."
                ),
                Tone.UNKNOWN,
                Remedy.RESOLVE,
            )
        status = view.status
        unconfirmed = self._unconfirmed
        if unconfirmed and unconfirmed.action is Action.STOP:
            if status is None or status.at_utc_ms <= unconfirmed.ended_at_ms:
                return Banner(
                    tr("STOP NOT CONFIRMED"),
                    tr("The rig did not answer. The pump may still be running."),
                    Tone.DANGER,
                    Remedy.STOP_AGAIN,
                )
            self._unconfirmed = None
        if status is None or not view.ready or status.is_stale(self._bridge.clock.now_ms()):
            return None
        match status.value.state:
            case PumpState.STOPPED:
                return Banner(
                    tr("PUMP STOPPED"),
                    tr("Nothing is delivered until delivery is resumed."),
                    Tone.DANGER,
                    Remedy.RESUME,
                )
            case PumpState.TELEMETRY:
                return Banner(
                    tr("PUMP NOT DELIVERING: TELEMETRY MODE"),
                    tr(
                        "Interference met a sounding alarm. Nothing is delivered until the rig is "
                        "interrogated."
                    ),
                    Tone.DANGER,
                    Remedy.INTERROGATE,
                )
            case PumpState.UPDATING if status.at_ms - (self._updating_since or 0) > UPDATING_MS:
                return Banner(
                    tr("PUMP STOPPED"),
                    tr(
                        "The update has not ended, and nothing is delivered meanwhile. Interrogate "
                        "the rig, make the change again, and see it RUNNING before you leave."
                    ),
                    Tone.DANGER,
                    Remedy.NONE,
                )
            case PumpState.END_OF_SERVICE:
                return Banner(
                    tr("PUMP STOPPED FOR GOOD"),
                    tr("The battery is at its end: replace the rig's battery."),
                    Tone.DANGER,
                    Remedy.NONE,
                )
            case _ if view.left_telemetry_ms not in (None, self._noted_ms):
                return Banner(
                    tr("PUMP WAS IN TELEMETRY MODE"),
                    tr(
                        "It delivered nothing until it was interrogated. Download the log to see "
                        "since when, confirm the flow, and watch for withdrawal."
                    ),
                    Tone.WARN,
                    Remedy.NOTED,
                )
            case _:
                return None
