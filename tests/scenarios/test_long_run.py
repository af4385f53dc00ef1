"""135 days, the average time between refills: no record is missing, and the volume is right."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from firmware_protocol.codes import EventCode
from firmware_protocol.quantities import MS_PER_DAY
from programmer.logbook import Logbook
from programmer.session import Programmer
from tests.support.processes import RigProcess, thecal
from tests.support.rigs import rig_in_memory
from tests.support.virtual_link import VirtualLink, VirtualTime

DAYS = 135


def test_135_days_on_a_virtual_clock(tmp_path: Path) -> None:
    rig, device = rig_in_memory(time_scale=1_000_000)
    time = VirtualTime()
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        programmer = Programmer(book, clock=time, make_link=partial(VirtualLink, rig=rig))
        programmer.connect("memory:")
        time.now = DAYS * MS_PER_DAY // 1_000_000
        rig.advance_to(time.now)
        view = programmer.interrogate()
        assert view.identity
        assert view.status
        programmer.download_log()
        serial = view.identity.value.serial_number
        records = [stored.record for stored in book.records(serial)]
        assert [record.index for record in records] == list(range(1, len(records) + 1))
        samples = [record for record in records if record.code == EventCode.SAMPLE]
        assert len(samples) == DAYS * 24
        hours = {b.clock.value - a.clock.value for a, b in pairwise(samples)}
        assert hours == {3_600_000}

        stored = device.control.stored
        programmed = stored.therapy.flow.value * DAYS
        quantum = view.identity.value.quantum.value
        delivered = view.identity.value.capacity.value - samples[-1].reservoir.value
        assert 0 <= programmed - delivered < quantum
        error = stored.identity.flow_error
        truly = 40_000_000 - stored.pump.true_reservoir
        assert abs(truly - stored.pump.delivered * (1_000 + error) / 1_000) <= 1
        assert book.verify().ok


@pytest.mark.soak
@pytest.mark.timeout(120)
def test_a_rig_process_at_speed_leaves_no_hole_in_the_download() -> None:
    rig = RigProcess.start("--seed", "2", "--speed", "1000000")
    try:
        first = thecal("log", "--port", rig.url, "--every", "1s", "--for", "8s", "--json").json
        assert first["records"] > 50 * 24
        exported = thecal("logbook", "export", "--format", "csv", "--what", "records")
        header, *rows = exported.out.splitlines()
        column = header.split(",").index("index")
        indices = [int(row.split(",")[column]) for row in rows]
        assert indices == list(range(1, len(indices) + 1))
        assert thecal("logbook", "verify").code == 0
    finally:
        rig.kill()
