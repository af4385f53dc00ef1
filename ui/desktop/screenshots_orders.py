"""Pictures of boluses and of a guided refill, for `ui.desktop.screenshots`."""

from __future__ import annotations

from collections.abc import Callable

from ui.desktop.app import Desktop
from ui.desktop.viewmodels.bolus import BolusDraft, BolusKind
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.viewmodels.refill import BridgeAnswer, RefillStep
from ui.desktop.viewmodels.sending import Phase
from ui.desktop.widgets.rail import PageId

Take = Callable[[str], None]
Wait = Callable[[Callable[[], bool]], None]


def take_boluses(desktop: Desktop, take: Take, wait: Wait) -> None:
    """A single bolus, one that cannot be given, and a priming one; none is given."""
    bolus = desktop.bolus
    desktop.window.open(PageId.BOLUS)
    wait(lambda: bool(bolus.state.parts))
    bolus.edit(BolusDraft(dose="100", time=TimeDraft("0", "1")))
    take("bolus-refused")
    bolus.edit(BolusDraft(dose="52", time=TimeDraft("0", "30")))
    take("bolus")
    bolus.edit(BolusDraft(BolusKind.PRIME, volume="0.31", empty=True))
    take("prime")
    bolus.review()
    wait(lambda: bolus.state.phase is Phase.REVIEW)
    take("prime-review")
    bolus.back()
    bolus.edit(BolusDraft())


def take_refill(desktop: Desktop, take: Take, wait: Wait) -> None:
    """A refill with another concentration and its bridge, to the confirmed dates."""
    refill = desktop.refill
    desktop.window.open(PageId.REFILL)
    take("refill-check")
    refill.next()
    wait(lambda: refill.state.step is RefillStep.DRAIN)
    refill.edit(aspirated="16.2")
    take("refill-drain")
    refill.edit(found="measured in the wrong syringe")
    refill.next()
    refill.edit(strength=0, custom="750", volume="20")
    take("refill-fill")
    refill.edit(strength=500, volume_again="20")
    refill.next()
    take("refill-programme")
    refill.next()
    take("refill-bridge")
    refill.edit(bridge=BridgeAnswer.ACCEPT)
    refill.review()
    wait(lambda: refill.state.phase is Phase.REVIEW)
    take("refill-review")
    refill.commit("2,000 µg/mL is out of stock")
    wait(lambda: refill.state.phase is Phase.RECEIPT)
    take("refill-receipt")
    refill.finish()
    take("refill-dates")
    refill.confirm_dates()
