"""The wire: bytes in, events out; values in, bytes out. No input or output, no clock."""
