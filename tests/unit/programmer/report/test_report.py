"""A session report, from a logbook that a real programmer wrote about a rig in memory."""

from __future__ import annotations

import html as htmllib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firmware_protocol.quantities import DailyDose
from programmer.logbook import EntryKind, Logbook, LogbookError
from programmer.pump.document import readings_json
from programmer.report import Report, ReportError, file_name, gather, html
from programmer.session import Programmer
from tests.support.rigs import rig_in_memory
from tests.support.virtual_link import VirtualLink, VirtualTime
from tests.unit.programmer.logbook.builders import RIG, records, sample, tamper

SPEED = 20_000


class Rig:
    """A rig on a virtual clock and the programmer in front of it."""

    def __init__(self, book: Logbook) -> None:
        self._rig, self.device = rig_in_memory(time_scale=SPEED)
        self.time = VirtualTime()
        self.programmer = Programmer(
            book,
            operator="tester",
            clock=self.time,
            make_link=lambda listener, clock: VirtualLink(listener, clock, self._rig),
            log_samples=True,
        )
        self.programmer.connect("memory:")

    def wait(self, ms: int) -> None:
        self.time.now += ms
        self._rig.advance_to(self.time.now)

    def change(self, ng: int, reason: str = "") -> None:
        staged = self.programmer.stage(self.programmer.propose(DailyDose(ng)))
        self.programmer.commit(staged, reason)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.sqlite3"


def _session(path: Path, act: Callable[[Rig], None]) -> tuple[Report, str]:
    with Logbook.open(path) as book:
        rig = Rig(book)
        act(rig)
        live = readings_json(rig.programmer.view)
        now_ms = rig.time.utc_ms()
        rig.programmer.close()
        book.flush()
        report = gather(book, now_ms=now_ms, software="thecal 9.9", live=live)
        return report, html(report)


def _told(page: str) -> str:
    """What a reader sees."""

    class Reader(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []

        def handle_data(self, data: str) -> None:
            self.texts.append(data)

    reader = Reader()
    reader.feed(page)
    return " ".join(" ".join(reader.texts).split())


def _busy(rig: Rig) -> None:
    for _ in range(20):
        rig.wait(500)
        rig.programmer.interrogate()
    rig.change(355_000, "spasticity in the evening")
    rig.wait(500)
    rig.programmer.stop("lunch")
    rig.programmer.download_log()


def test_a_report_tells_the_whole_session(path: Path) -> None:
    report, page = _session(path, _busy)
    serial = report.serial
    told = _told(page)
    identity = dict(report.identity)
    assert identity["Serial number"] == serial
    assert identity["Rig's clock runs"] == "× 20,000"
    assert report.therapy.before.endswith("200 µg every 24 hours")
    assert report.therapy.after.endswith("355 µg every 24 hours")
    assert report.therapy.change == "+77.5 %"
    changed = {name for name, _, _, differs in report.therapy.rows if differs}
    assert changed == {"Flow", "Daily dose"}
    assert [receipt.title for receipt in report.receipts] == [
        "set therapy: APPLIED",
        "stop: APPLIED",
    ]
    assert report.override_rate == "1 of 1 applied changes beyond a soft limit (100 %)"
    assert report.override_rate in told
    first = dict(report.receipts[0].lines)
    assert (first["Reason"], first["By"]) == ("spasticity in the evening", "tester")
    assert first["Overridden limits"].startswith(
        "A change of +77.5 % is beyond the soft limit of +40 % for baclofen. Source: prescribing"
    )
    assert len(report.receipts[0].frames) == 2
    assert {what for _, what, _ in report.events} >= {"Therapy changed", "Stopped"}
    assert report.readings[1][1] == "40 mL"
    assert report.readings[1][2] < "40 mL"
    forecast = dict(report.forecast)
    assert forecast["Low-reservoir alarm"] == "not while stopped"
    assert re.match(r"\d{4}-\d\d-\d\d, in 2,\d{3} days", forecast["End of service (EOS)"])
    assert [chart.title for chart in report.charts] == ["Reservoir, computed (mL)", "Battery (%)"]
    assert page.count("<svg") == 2
    for text in ("thecal 9.9", serial, "spasticity in the evening", "355 µg/day", "Stopped"):
        assert text in told
    assert told.count("Test rig only. Not a medical device.") >= 2
    assert report.receipts[0].frames[0] in told


def test_nothing_from_outside_is_loaded(path: Path) -> None:
    _, page = _session(path, _busy)
    links = re.findall(r"(?:src|href|url)\s*[=(]", page)
    assert links == []
    assert "<script" not in page


def test_a_refill_date_follows_from_level_and_rate(path: Path) -> None:
    report, _ = _session(path, lambda rig: rig.wait(10))
    reached = dict(report.forecast)
    # 38 mL to the alarm and 40 mL to empty, at 0.1 mL/day
    assert reached["Low-reservoir alarm"].endswith("in 380 days")
    assert reached["Reservoir empty: refill before"].endswith("in 400 days")


def test_the_digest_is_that_of_the_newest_entry(path: Path) -> None:
    report, _ = _session(path, _busy)
    with Logbook.open(path, read_only=True) as book:
        (newest,) = book.entries(newest=1)
    chain = dict(report.chain)
    assert chain["Its SHA-256 chain hash"] == newest.hash.hex()
    assert "nothing was changed" in chain["Verification"]
    assert report.chain_ok


def test_a_broken_chain_is_said_on_the_page(path: Path) -> None:
    report, _ = _session(path, _busy)
    tamper(path, "UPDATE entry SET at_ms = at_ms + 1 WHERE id = 2")
    with Logbook.open(path, read_only=True) as book:
        broken = gather(book, now_ms=2 * 10**12, software="thecal")
    assert not broken.chain_ok
    assert "The chain is broken" in _told(html(broken))
    assert "The chain is broken" not in _told(html(report))


def test_only_the_last_session_is_told_but_a_lost_link_does_not_end_one(path: Path) -> None:
    verdicts = [
        ("connected", "first"),
        ("disconnected", ""),
        ("connected", "second"),
        ("lost", ""),
        ("connected", "again"),
    ]
    with Logbook.open(path) as book:
        for number, (verdict, reason) in enumerate(verdicts):
            body = {"text": verdict, "verdict": verdict}
            book.append(EntryKind.LINK, RIG, 1_000_000 + number * 10, body)
            if reason:
                receipt = {"action": "stop", "outcome": "applied", "reason": reason}
                book.append(EntryKind.RECEIPT, RIG, 1_000_001 + number * 10, receipt)
        report = gather(book, now_ms=2_000_000, software="thecal")
    reasons = [dict(receipt.lines)["Reason"] for receipt in report.receipts]
    assert reasons == ["second", "again"]


def test_a_change_of_unknown_outcome_is_not_guessed(path: Path) -> None:
    def act(rig: Rig) -> None:
        rig.change(250_000)

    _session(path, act)
    with Logbook.open(path) as book:
        (receipt,) = book.entries(kinds={EntryKind.RECEIPT})
        body = {**receipt.body, "outcome": "unknown", "read_back": None}
        book.append(EntryKind.RECEIPT, receipt.serial, receipt.at_ms + 1, body)
        report = gather(book, now_ms=receipt.at_ms + 2, software="thecal")
    assert report.therapy.after == "unknown until the rig is asked again"
    assert report.therapy.before.endswith("200 µg every 24 hours")


def test_an_empty_logbook_and_an_unknown_rig_are_said(path: Path) -> None:
    with Logbook.open(path) as book:
        with pytest.raises(ReportError, match="connect to one first"):
            gather(book, now_ms=1, software="thecal")
        book.append(EntryKind.NOTE, RIG, 1, {"text": "seen"})
        with pytest.raises(ReportError, match=f"it knows {RIG}"):
            gather(book, "TR-9", now_ms=2, software="thecal")
    assert issubclass(ReportError, LogbookError)


def test_a_rig_that_was_never_identified_gets_its_samples_told(path: Path) -> None:
    with Logbook.open(path) as book:
        book.add_records(RIG, records(1, 3), 1_700_000_000_000)
        for number in range(5):
            book.add_sample(sample(1_700_000_000_000 + number * 1_000, 18_000_000 - number))
        book.flush()
        report = gather(book, now_ms=1_700_000_010_000, software="thecal")
    assert report.identity == ()
    assert report.receipts == ()
    assert dict(report.session)["Covers"] == "all entries: no connection was recorded"
    assert report.therapy.after == "not recorded"
    told = _told(html(report))
    assert "was not recorded" in told
    assert "Nothing was changed in this session." in told


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(reason=_TEXTS | st.sampled_from(["</td><script>alert(1)</script>", "{{ 7 * 7 }}", "&lt;"]))
def test_what_users_wrote_is_shown_as_they_wrote_it(tmp_path: Path, reason: str) -> None:
    path = tmp_path / "escape.sqlite3"
    path.unlink(missing_ok=True)
    with Logbook.open(path) as book:
        body = {"action": "stop", "outcome": "applied", "reason": reason, "operator": reason}
        book.append(EntryKind.RECEIPT, RIG, 1, body)
        page = html(gather(book, now_ms=2, software="thecal"))
    assert "<script" not in page
    cells = re.findall(r"<tr><th width=\"30%\">(?:Reason|By)</th><td[^>]*>(.*?)</td></tr>", page)
    shown = [htmllib.unescape(cell) for cell in cells]
    assert shown == [reason or "–"] * 2


@given(
    st.dictionaries(
        st.sampled_from(["before", "read_back", "sent_hex", "transaction", "new"]),
        st.none() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2),
    )
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_receipt_of_another_version_is_told_as_it_is(
    tmp_path: Path, body: dict[str, int | str | None]
) -> None:
    path = tmp_path / "other.sqlite3"
    path.unlink(missing_ok=True)
    with Logbook.open(path) as book:
        book.append(EntryKind.RECEIPT, RIG, 1, body)
        report = gather(book, now_ms=2, software="thecal")
    assert len(report.receipts[0].lines) + bool(report.receipts[0].frames) == len(body)
    assert html(report)


def test_a_file_name_holds_nothing_odd() -> None:
    assert file_name("TR/../1", 0) == "thecal-report-TR-1-19700101-000000"
