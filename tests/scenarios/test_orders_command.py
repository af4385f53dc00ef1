"""`thecal bolus` and `thecal refill` in front of a real rig process."""

from __future__ import annotations

import pytest

from tests.support.processes import Ended, RigProcess, lines, thecal

EMPTIED = ("--aspirated", "40 mL", "--volume", "40 mL")
"""As much drained as the new rig holds."""


def _bolus(rig: RigProcess, amount: str, over: str, *options: str) -> Ended:
    return thecal("bolus", amount, "--over", over, "--port", rig.url, "--yes", *options)


def _refill(rig: RigProcess, *options: str) -> Ended:
    return thecal("refill", "--port", rig.url, "--yes", "--json", *options)


def test_a_bolus_is_given_read_back_and_not_cut_by_a_change(rig_process: RigProcess) -> None:
    ended = _bolus(rig_process, "50 µg", "60 min", "--json")
    receipt = ended.json
    assert (ended.code, receipt["action"], receipt["outcome"]) == (0, "bolus", "applied")
    assert receipt["bolus"] == {
        "kind": "single",
        "flow_nl_per_day": 600_000,
        "duration_ms": 3_600_000,
    }
    assert "With this bolus the next 24 hours bring 241.667 µg." in lines(ended.err)
    shown = thecal("status", "--port", rig_process.url)
    assert "single bolus" in shown.out
    again = _bolus(rig_process, "50 µg", "60 min")
    assert (again.code, again.out) == (3, "")
    assert "any change would cut it" in again.err
    assert thecal("logbook", "verify").code == 0


@pytest.mark.parametrize(
    ("amount", "over", "options", "code", "says"),
    [
        ("50", "1 h", (), 2, "'50' has no unit"),
        ("50 µg", "60", (), 2, "'60' has no unit"),
        ("5.0.0 µg", "1 h", (), 2, "5.0.0"),
        ("50 mg", "1 h", (), 2, "baclofen is dosed in µg"),
        ("0 µg", "1 h", (), 3, "A bolus needs a dose above 0"),
        ("50 µg", "1 s", (), 3, "takes at least"),
        ("50 µg", "48 d", (), 3, "below the rig's lowest"),
        ("4,000 µg", "3 h", (), 3, "above the rig's highest of 4,000"),
        ("0.355 mL", "30 min", ("--prime",), 3, "118 µg of baclofen would pass"),
        ("0.31 mL", "30 min", ("--prime",), 3, "28 µg of baclofen would pass the catheter's tip"),
    ],
)
def test_a_wrong_bolus_is_one_line_and_nothing_is_sent(
    rig_process: RigProcess, amount: str, over: str, options: tuple[str, ...], code: int, says: str
) -> None:
    ended = _bolus(rig_process, amount, over, *options)
    assert (ended.code, ended.out) == (code, "")
    assert says in ended.err
    assert len(lines(ended.err)) == 1


def test_a_priming_bolus_fills_the_path_and_no_more(rig_process: RigProcess) -> None:
    ended = _bolus(rig_process, "0.296 mL", "30 min", "--prime", "--json")
    assert (ended.code, ended.json["bolus"]["kind"]) == (0, "prime")
    assert "past the tip: none." in ended.err


def test_drug_past_the_tip_needs_a_reason(rig_process: RigProcess) -> None:
    reason = ("--reason", "the catheter is 5 cm longer")
    ended = _bolus(rig_process, "0.31 mL", "30 min", "--prime", "--json", *reason)
    assert (ended.code, ended.json["reason"]) == (0, reason[1])


def test_another_concentration_is_not_sent_without_its_bridge(rig_process: RigProcess) -> None:
    ended = _refill(rig_process, *EMPTIED, "--concentration", "500 µg/mL")
    assert (ended.code, ended.out) == (3, "")
    assert "accept the bridge, or say why there shall be none" in ended.err
    assert "--bridge, or --no-bridge WHY" in ended.err
    status = thecal("status", "--port", rig_process.url, "--json").json
    assert status["revision"] == 0


def test_a_refill_with_its_bridge_is_one_change(rig_process: RigProcess) -> None:
    ended = _refill(rig_process, *EMPTIED, "--concentration", "500 µg/mL", "--bridge")
    receipt = ended.json
    assert (ended.code, receipt["action"], receipt["outcome"]) == (0, "refill", "applied")
    assert receipt["read_back"]["concentration_ug_per_ml"] == 500
    assert receipt["read_back"]["daily_dose_ug"] == 200
    assert receipt["bolus"] == {
        "kind": "bridge",
        "flow_nl_per_day": 100_000,
        "duration_ms": 255_744_000,
    }
    assert receipt["refill"]["volume_ul"] == 40_000
    assert "Low reservoir: " in ended.err
    assert thecal("logbook", "verify").code == 0


def test_a_bridge_waived_is_in_the_receipt_with_its_reason(rig_process: RigProcess) -> None:
    why = "path was aspirated"
    ended = _refill(rig_process, *EMPTIED, "--concentration", "500 µg/mL", "--no-bridge", why)
    assert (ended.code, ended.json["waived_bridge"], ended.json["bolus"]) == (0, why, None)


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("--aspirated", "10 mL", "--volume", "40 mL"), 3, "Answer with --found TEXT."),
        (("--aspirated", "40 mL", "--volume", "20 mL"), 3, "Type the volume again."),
        (("--aspirated", "40 mL", "--volume", "41 mL"), 3, "above the reservoir's capacity"),
        ((*EMPTIED, "--drug", "morphine"), 2, "another drug needs its --concentration"),
        ((*EMPTIED, "--concentration", "5 µg/mL", "--bridge"), 3, "below the lowest"),
        ((*EMPTIED, "--concentration", "0.5 mg/mL"), 2, "baclofen is dosed in µg"),
        ((*EMPTIED, "--bridge", "--no-bridge", "why"), 2, "not both"),
        ((*EMPTIED, "--concentration", "700 µg/mL", "--bridge"), 3, "--concentration-again"),
    ],
)
def test_what_stands_in_the_way_of_a_refill_is_told(
    rig_process: RigProcess, options: tuple[str, ...], code: int, says: str
) -> None:
    ended = _refill(rig_process, *options)
    assert (ended.code, ended.out) == (code, "")
    assert says in ended.err
