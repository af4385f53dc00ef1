"""How the device says no."""

from __future__ import annotations

from firmware_protocol.codes import RefusalCode


class Refused(Exception):
    """A request that was not done; the values are those of the catalogue's Refusal."""

    def __init__(
        self, code: RefusalCode, *, field: int = 0xFF, limit: int = 0, detail: int = 0
    ) -> None:
        super().__init__(code.name)
        self.code = code
        self.field = field
        self.limit = limit
        self.detail = detail
