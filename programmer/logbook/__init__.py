"""The SQLite logbook: samples, events and receipts in a hash chain."""

from programmer.logbook.errors import (
    LogbookBusy,
    LogbookDamaged,
    LogbookError,
    LogbookFull,
    RecordConflict,
    RecordGap,
)
from programmer.logbook.exporting import export
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
    "export",
    "resolve_path",
]
