"""The SQLite logbook: samples, events and receipts in a hash chain."""

from programmer.logbook.errors import (
    LogbookBusy,
    LogbookDamaged,
    LogbookError,
    LogbookFull,
    RecordConflict,
    RecordGap,
)
from programmer.logbook.exporting import entry_json, export, record_json
from programmer.logbook.logbook import Logbook
from programmer.logbook.place import default_path, resolve_path
from programmer.logbook.values import (
    Bucket,
    Entry,
    EntryKind,
    Sample,
    Series,
    StoredRecord,
    Verification,
)

__all__ = [
    "Bucket",
    "Entry",
    "EntryKind",
    "Logbook",
    "LogbookBusy",
    "LogbookDamaged",
    "LogbookError",
    "LogbookFull",
    "RecordConflict",
    "RecordGap",
    "Sample",
    "Series",
    "StoredRecord",
    "Verification",
    "default_path",
    "entry_json",
    "export",
    "record_json",
    "resolve_path",
]
