"""The logbook: what was done to which rig, what the rigs recorded, and live samples."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from firmware_protocol.blocks import LogRecord
from firmware_protocol.codes import EventCode
from firmware_protocol.sentences import say
from programmer.jsonable import JsonValue
from programmer.logbook import rows
from programmer.logbook.chain import (
    Head,
    canonical,
    record_fields,
    records_of,
)
from programmer.logbook.errors import LogbookError, RecordConflict, RecordGap
from programmer.logbook.sampling import SampleWriter, rig_id
from programmer.logbook.store import Store
from programmer.logbook.trend import trends
from programmer.logbook.values import (
    Bucket,
    Entry,
    EntryKind,
    Sample,
    Series,
    StoredRecord,
    Verification,
    check_time,
)
from programmer.logbook.verify import verify

_PAGE: Final = 2_000


class Logbook:
    """An open logbook. Any thread may call any method; other processes may read and write.

    Entries and records are on the disk when the call returns, whatever happens then. Samples
    are written up to 0.1 s later and survive a power loss about a second after that: a killed
    process loses at most the last 0.1 s of samples, a power loss at most the last 1.2 s.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._samples = SampleWriter(store)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Logbook:
        """Opens the logbook at `path`; unless `read_only`, creates it and its folders.

        Raises:
            LogbookError: not a logbook, of a newer version, or not to be read or written here.
        """
        return cls(Store(path, read_only))

    @property
    def path(self) -> Path:
        """Where the logbook is."""
        return self._store.path

    @property
    def trouble(self) -> LogbookError | None:
        """Why samples are not being written at present; they wait meanwhile."""
        return self._samples.trouble

    @property
    def waiting(self) -> int:
        """How many samples wait to be written; up to 100,000 can."""
        return self._samples.waiting

    @property
    def refused(self) -> int:
        """How many samples were lost since it was opened, because too many waited."""
        return self._samples.refused

    def append(
        self, kind: EntryKind, serial: str, at_ms: int, body: Mapping[str, JsonValue]
    ) -> Entry:
        """Adds an entry about a rig (or about none: an empty serial); durable on return.

        Raises:
            LogbookError: it could not be stored, and is not.
            ValueError, TypeError: the time or the body is none.
        """
        check_time(at_ms)
        text = canonical(body)
        with self._store.writing(durable=True) as connection:
            if serial:
                rig_id(connection, serial)
            return rows.insert_entry(connection, kind, serial, at_ms, text)

    def entries(
        self,
        *,
        kinds: Collection[EntryKind] | None = None,
        serial: str | None = None,
        newest: int | None = None,
        after_id: int = 0,
    ) -> list[Entry]:
        """Entries in the order they were written; of those that fit, the `newest` so many.

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return rows.select_entries(connection, kinds, serial, after_id, newest=newest)

    def add_records(self, serial: str, records: Sequence[LogRecord], received_ms: int) -> int:
        """Stores records downloaded from a rig, all or none; durable on return.

        They are consecutive and begin at or before `next_cursor`. Those already stored are
        left out.

        Returns:
            How many were new.

        Raises:
            RecordGap: records between those stored and these are missing.
            RecordConflict: another record of the same index is stored.
            LogbookError: they could not be stored.
        """
        check_time(received_ms)
        with self._store.writing(durable=True) as connection:
            rig_id(connection, serial)
            head = Head.load(connection, records_of(serial))
            before = head.length
            for record in records:
                if record.index > head.last + 1:
                    raise RecordGap(
                        say(
                            "record {index} of rig {serial} cannot be stored:"
                            " record {first} comes first",
                            index=record.index,
                            serial=serial,
                            first=head.last + 1,
                        )
                    )
                if record.index <= head.last:
                    if rows.select_record(connection, serial, record.index) != record:
                        raise RecordConflict(
                            say(
                                "record {index} of rig {serial} differs from the one stored:"
                                " this is another rig, or its log began anew",
                                index=record.index,
                                serial=serial,
                            )
                        )
                    continue
                fields = record_fields(serial, record, received_ms)
                head.extend(fields)
                rows.insert_record(connection, head, fields)
            if head.length > before:
                head.save(connection)
            return head.length - before

    def note_lost(self, serial: str, first: int, last: int, at_ms: int) -> Entry:
        """Notes that the rig dropped records before they were downloaded, and goes on after.

        Raises:
            RecordGap: `first` is not the next record, or `last` is before it.
            LogbookError: it could not be stored.
        """
        check_time(at_ms)
        with self._store.writing(durable=True) as connection:
            rig_id(connection, serial)
            head = Head.load(connection, records_of(serial))
            if first != head.last + 1 or last < first:
                raise RecordGap(
                    say(
                        "records {first} to {last} of rig {serial} cannot be lost:"
                        " record {next} comes next",
                        first=first,
                        last=last,
                        serial=serial,
                        next=head.last + 1,
                    )
                )
            head.last = last
            head.save(connection)
            text = canonical({"first": first, "last": last})
            return rows.insert_entry(connection, EntryKind.LOST, serial, at_ms, text)

    def next_cursor(self, serial: str) -> int:
        """The index of the next record to download; 1 for a rig never seen.

        Raises:
            LogbookError: it cannot be read.
        """
        with self._store.reading() as connection:
            return Head.load(connection, records_of(serial)).last + 1

    def records(
        self,
        serial: str,
        *,
        start_index: int = 1,
        newest: int | None = None,
        samples: bool | None = None,
    ) -> list[StoredRecord]:
        """A rig's records from `start_index` on, in order; of those, the `newest` so many.

        `samples` chooses only the periodic ones (True) or only events (False).

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return rows.select_records(connection, serial, start_index, samples, newest=newest)

    def add_sample(self, sample: Sample) -> None:
        """Takes a live sample; it is written within 0.1 s, with others, by another thread.

        A killed process loses at most the last 0.1 s, a power loss at most the last 1.2 s.
        While the disk is full up to 100,000 samples wait.

        Raises:
            LogbookError: the logbook is closed, or too many samples wait to be written.
        """
        if self._store.read_only:
            raise LogbookError(say("the logbook {path} is open for reading only", path=self.path))
        self._samples.add(sample)

    def flush(self) -> None:
        """Returns when all samples taken so far are written.

        Raises:
            LogbookError: they cannot be written now; they are kept.
        """
        self._samples.flush()

    def samples(self, serial: str, start_ms: int, end_ms: int) -> list[Sample]:
        """The live samples from `start_ms` to before `end_ms`, by time.

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return rows.select_samples(connection, serial, start_ms, end_ms)

    def edge_samples(self, serial: str, start_ms: int, end_ms: int) -> tuple[Sample, Sample] | None:
        """The first and the last live sample from `start_ms` to before `end_ms`; None for none.

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return rows.select_edge_samples(connection, serial, start_ms, end_ms)

    def trend(
        self, serial: str, series: Series, start_ms: int, end_ms: int, buckets: int
    ) -> list[Bucket]:
        """A series over time in at most `buckets` buckets of one width, empty ones left out.

        Where a bucket is a second or wider, the first may begin and the last may end
        somewhat outside the span: at most one of the widths in `schema.LEVELS_MS`, and
        never a bucket's.

        Raises:
            LogbookError: it cannot be read.
            ValueError: the span or the number of buckets is not positive.
        """
        return self.trends(serial, (series,), start_ms, end_ms, buckets)[0]

    def trends(
        self, serial: str, wanted: Sequence[Series], start_ms: int, end_ms: int, buckets: int
    ) -> tuple[list[Bucket], ...]:
        """Several series as `trend` gives each, in one look.

        Raises:
            LogbookError: it cannot be read.
            ValueError: the span or the number of buckets is not positive.
        """
        with self._store.reading() as connection:
            return trends(connection, serial, wanted, start_ms, end_ms, buckets)

    def events(
        self, serial: str, codes: Collection[EventCode], start_ms: int, end_ms: int, newest: int
    ) -> list[StoredRecord]:
        """The `newest` downloaded records of those codes in a span of the rig's clock, by it.

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return rows.select_events(connection, serial, codes, start_ms, end_ms, newest)

    def entries_of_span(
        self, serial: str, kind: EntryKind, start_ms: int, end_ms: int, newest: int
    ) -> list[Entry]:
        """The `newest` entries of a kind about a rig from `start_ms` to before `end_ms`.

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return rows.select_entries_of_span(connection, serial, kind, start_ms, end_ms, newest)

    def serials(self) -> list[str]:
        """The rigs there is anything about, by serial number.

        Raises:
            LogbookError: they cannot be read.
        """
        with self._store.reading() as connection:
            return [serial for (serial,) in connection.execute("SELECT serial FROM rig ORDER BY 1")]

    def each_entry(self, serial: str | None = None) -> Iterator[Entry]:
        """All entries, or those about one rig, a page at a time."""
        last = 0
        while True:
            with self._store.reading() as connection:
                page = rows.select_entries(connection, None, serial, last, limit=_PAGE)
            yield from page
            if len(page) < _PAGE:
                return
            last = page[-1].id

    def each_record(self, serial: str) -> Iterator[StoredRecord]:
        """All records of a rig, a page at a time."""
        following = 1
        while True:
            with self._store.reading() as connection:
                page = rows.select_records(connection, serial, following, None, limit=_PAGE)
            yield from page
            if len(page) < _PAGE:
                return
            following = page[-1].record.index + 1

    def each_sample(self, serial: str | None = None) -> Iterator[Sample]:
        """All samples, or those of one rig, in the order they came, a page at a time."""
        last = 0
        while True:
            with self._store.reading() as connection:
                page, last = rows.page_of_samples(connection, serial, last, _PAGE)
            yield from page
            if len(page) < _PAGE:
                return

    def each_sample_of_span(self, serial: str, start_ms: int, end_ms: int) -> Iterator[Sample]:
        """A rig's samples from `start_ms` to before `end_ms`, by time, a page at a time."""
        last = (start_ms, 0)
        while True:
            with self._store.reading() as connection:
                page, last = rows.page_of_span(connection, serial, last, end_ms, _PAGE)
            yield from page
            if len(page) < _PAGE:
                return

    def verify(
        self, progress: Callable[[int, int], None] = lambda _done, _total: None
    ) -> Verification:
        """Checks all chains (see `chain` for what they can show and what not).

        Args:
            progress: hears now and then of rows checked and rows in all; what it raises ends
                the check.

        Raises:
            LogbookError: the file cannot be read.
        """
        return verify(self._store, progress)

    def close(self) -> None:
        """Writes the samples that wait and closes the file. Twice does no harm.

        Raises:
            LogbookError: samples could not be written and are lost; the file is closed.
        """
        try:
            self._samples.close()
        finally:
            self._store.close()

    def __enter__(self) -> Logbook:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
