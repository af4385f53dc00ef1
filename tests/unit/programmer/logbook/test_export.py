import csv
import io
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.codes import EventCode
from programmer.jsonable import thousandth, utc
from programmer.logbook import EntryKind, Logbook, LogbookError, export
from programmer.logbook import logbook as module
from tests.unit.programmer.logbook.builders import OTHER, RIG, record, records, sample


def exported(logbook: Logbook, form: str, what: str, serial: str | None = None) -> list[str]:
    stream = io.StringIO()
    count = export(logbook, form, what, stream, serial)
    lines = stream.getvalue().splitlines()
    assert count == len(lines) - (form == "csv")
    return lines


def test_records_as_csv(logbook: Logbook) -> None:
    logbook.add_records(
        RIG, [record(1, reservoir=17_999_998), record(2, code=EventCode.ALARM_RAISED)], 77
    )
    assert exported(logbook, "csv", "records") == [
        "serial_number,index,rig_clock_utc,received_utc,event,state,detail,flow_nl_per_day,"
        "reservoir_ul,battery_mv,battery_percent",
        "TR-0001,1,2023-11-14T23:13:20.000Z,1970-01-01T00:00:00.077Z,sample,running,0,178000,"
        "17999.998,2949,97",
        "TR-0001,2,2023-11-15T00:13:20.000Z,1970-01-01T00:00:00.077Z,alarm_raised,running,0,"
        "178000,19985.166,2948,97",
    ]


def test_samples_as_csv_and_as_lines(logbook: Logbook) -> None:
    logbook.add_sample(sample(1_700_000_000_123, 18_000_000, link=99))
    logbook.flush()
    (header, row) = exported(logbook, "csv", "samples")
    cells = dict(zip(header.split(","), row.split(","), strict=True))
    assert cells["at_utc"] == "2023-11-14T22:13:20.123Z"
    assert cells["reservoir_ul"] == "18000"
    assert (cells["round_trip_us"], cells["link_percent"]) == ("82", "99")
    (line,) = exported(logbook, "jsonl", "samples")
    assert {key: str(value) for key, value in json.loads(line).items()} == cells | {
        "type": "sample"
    }


def test_everything_as_lines(logbook: Logbook) -> None:
    entry = logbook.append(EntryKind.RECEIPT, RIG, 5, {"daily_dose_ug": 355, "who": "Zoë"})
    logbook.add_records(RIG, [record(1), record(2, code=200)], 77)
    logbook.add_sample(sample(9))
    logbook.flush()
    lines = [json.loads(line) for line in exported(logbook, "jsonl", "all")]
    assert [line["type"] for line in lines] == ["entry", "record", "record", "sample"]
    assert lines[0] == {
        "type": "entry",
        "id": 1,
        "kind": "receipt",
        "serial_number": RIG,
        "at_utc": "1970-01-01T00:00:00.005Z",
        "body": {"daily_dose_ug": 355, "who": "Zoë"},
        "hash": entry.hash.hex(),
    }
    assert lines[2]["event"] == "code_200"


def test_one_rig_alone(logbook: Logbook) -> None:
    for serial in (RIG, OTHER):
        logbook.append(EntryKind.NOTE, serial, 5, {})
        logbook.add_records(serial, records(1, 2), 77)
        logbook.add_sample(sample(9, serial=serial))
    logbook.flush()
    lines = [json.loads(line) for line in exported(logbook, "jsonl", "all", OTHER)]
    assert [line["type"] for line in lines] == ["entry", "record", "record", "sample"]
    assert {line["serial_number"] for line in lines} == {OTHER}
    assert len(exported(logbook, "jsonl", "all")) == 8


def test_a_log_of_many_pages_is_whole(logbook: Logbook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PAGE", 3)
    for number in range(9):
        logbook.append(EntryKind.NOTE, RIG, number, {})
        logbook.add_sample(sample(100 - number))
        logbook.add_sample(sample(number, serial=OTHER))
    logbook.add_records(RIG, records(1, 6), 1)
    logbook.note_lost(RIG, 7, 20, 1)
    logbook.add_records(RIG, records(21, 24), 1)
    logbook.flush()
    lines = [json.loads(line) for line in exported(logbook, "jsonl", "all")]
    assert [line["id"] for line in lines if line["type"] == "entry"] == list(range(1, 11))
    indices = [line["index"] for line in lines if line["type"] == "record"]
    assert indices == [*range(1, 7), *range(21, 25)]
    clocks = [line["at_utc"] for line in lines if line["type"] == "sample"]
    assert len(clocks) == 18
    assert clocks[::2] == [utc(100 - number) for number in range(9)]
    assert len(exported(logbook, "csv", "samples", OTHER)) == 10


@pytest.mark.parametrize("serial", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_text_is_no_formula_for_a_spreadsheet(logbook: Logbook, serial: str) -> None:
    logbook.append(EntryKind.NOTE, serial, 5, {"text": '=1+1, "quoted"\nand more'})
    stream = io.StringIO()
    export(logbook, "csv", "entries", stream)
    (_, row) = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert row[2] == "'" + serial
    assert json.loads(row[4]) == {"text": '=1+1, "quoted"\nand more'}


@pytest.mark.parametrize(
    ("form", "what", "message"),
    [
        ("xml", "records", "csv or jsonl, not 'xml'"),
        ("csv", "all", "one kind of row"),
        ("csv", "recipes", "'recipes' cannot be exported"),
    ],
)
def test_what_cannot_be_exported_is_said(
    logbook: Logbook, form: str, what: str, message: str
) -> None:
    with pytest.raises(LogbookError, match=message):
        export(logbook, form, what, io.StringIO())


@given(st.integers(0, 10**12))
def test_volumes_are_exact(nanolitres: int) -> None:
    text = json.dumps(thousandth(nanolitres))
    assert Decimal(text) * 1_000 == nanolitres
    assert "e" not in text
    assert not text.endswith(".0")


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (1_709_164_800_001, "2024-02-29T00:00:00.001Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_times_are_exact(ms: int, text: str) -> None:
    assert utc(ms) == text
