"""The SQLite logbook: samples, events and receipts in a hash chain."""
