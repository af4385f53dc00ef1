"""Practice through the window: what a scanner does to a pump, and what it does to the patient."""

from __future__ import annotations

from pathlib import Path

from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from ui.desktop.names import Name
from ui.desktop.viewmodels.delivery import Remedy
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.widgets.patient import PatientCard
from ui.desktop.widgets.rail import PageId

SCANNED = """
[[fault]]
kind = "stall"
message = "ReadStatus"
nth = 10
duration_ms = 60_000

[[fault]]
kind = "interference"
message = "ReadStatus"
nth = 10
"""


def test_10_a_pump_left_in_telemetry_mode_is_seen_interrogated_and_confirmed(
    operator: Operator, tmp_path: Path
) -> None:
    plan = tmp_path / "scanner.toml"
    plan.write_text(SCANNED)
    rig = RigProcess.start("--faults", str(plan), "--speed", "3600")
    desktop = operator.desktop
    operator.connect(rig.url)
    desktop.window.open(PageId.OVERVIEW)
    operator.until(lambda: desktop.patient.state.known)
    card = desktop.window.findChild(PatientCard)
    assert isinstance(card, PatientCard)
    assert card.isVisible()
    well = desktop.patient.state.spasticity
    delivery, header = desktop.delivery, desktop.header

    operator.until(lambda: header.state.pump is PumpShown.NOT_DELIVERING)
    operator.until(lambda: _remedy(operator) is Remedy.INTERROGATE)
    assert "telemetry mode" in header.state.pump_hint
    operator.until(lambda: desktop.patient.state.spasticity > well)

    operator.press(Name.REMEDY)
    operator.until(lambda: header.state.pump is PumpShown.RUNNING)
    operator.until(lambda: _remedy(operator) is Remedy.NOTED)
    assert delivery.state.banner
    assert "watch for withdrawal" in delivery.state.banner.text
    operator.press(Name.REMEDY)
    operator.until(lambda: _remedy(operator) is None)
    rig.kill()


def _remedy(operator: Operator) -> Remedy | None:
    banner = operator.desktop.delivery.state.banner
    return banner.remedy if banner else None
