"""Practice scenario 10 from a terminal: a scanner leaves the pump in telemetry mode."""

from __future__ import annotations

from pathlib import Path

from tests.support.processes import RigProcess, thecal

PLAN = """
[[fault]]
kind = "stall"
message = "ReadStatus"
first = 1
duration_ms = 1_200_000

[[fault]]
kind = "interference"
message = "ReadStatus"
first = 1
"""


def test_who_interrogates_is_told_that_nothing_was_delivered(tmp_path: Path) -> None:
    plan = tmp_path / "scanner.toml"
    plan.write_text(PLAN)
    rig = RigProcess.start("--faults", str(plan))
    first = thecal("status", "--port", rig.url, "--json")
    assert "was in telemetry mode and delivered nothing" in first.err
    assert first.json["state"] == "running"
    again = thecal("status", "--port", rig.url, "--json")
    assert again.err == ""
    rig.stop()
