"""Exit codes that scripts can use, and the one place where errors become one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

import typer

from firmware_protocol.quantities import QuantityError
from firmware_protocol.text import TextError
from programmer.link.answers import LinkError, RequestRefused
from programmer.link.capture import CaptureError
from programmer.link.lifecycle import Verdict
from programmer.logbook import LogbookError
from programmer.therapy.change import ChangeError
from programmer.therapy.library_file import LibraryError
from programmer.therapy.programme_file import ProgrammeError
from programmer.therapy.rates import LimitError
from programmer.therapy.titration import TitrationError


class ExitCode(IntEnum):
    """What a script can tell from how `thecal` ended."""

    DONE = 0
    WRONG_USE = 2
    """a wrong option, value or file; nothing was sent"""
    REFUSED = 3
    """refused by the rig or by a limit; nothing was changed"""
    NO_LINK = 4
    """no rig could be reached, or it did not answer"""
    UNKNOWN = 5
    """the outcome is unknown until the rig is asked again"""
    INTERRUPTED = 130


class NotConnectedError(RuntimeError):
    """An attempt to connect ended without a rig."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(str(verdict))


def say(text: str) -> None:
    """A message for the person at the terminal, on stderr."""
    typer.echo(text, err=True)


def fail(code: ExitCode, text: str) -> typer.Exit:
    """Says `text` in one line on stderr; raise what this gives."""
    say(f"thecal: {text}")
    return typer.Exit(code)


@contextmanager
def reported() -> Iterator[None]:
    """Turns what can go wrong into one line on stderr and an exit code."""
    try:
        yield
    except (TextError, QuantityError) as error:
        raise fail(ExitCode.WRONG_USE, str(error)) from None
    except (LimitError, RequestRefused) as error:
        raise fail(ExitCode.REFUSED, str(error)) from None
    except ChangeError as error:
        raise fail(ExitCode.REFUSED, str(error)) from None
    except (LinkError, NotConnectedError) as error:
        raise fail(ExitCode.NO_LINK, str(error)) from None
    except (LogbookError, CaptureError, LibraryError, ProgrammeError, TitrationError) as error:
        raise fail(ExitCode.WRONG_USE, str(error)) from None
    except BrokenPipeError:
        # who read our output has gone; Python would complain once more at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(ExitCode.DONE) from None
    except KeyboardInterrupt:
        raise fail(ExitCode.INTERRUPTED, "interrupted") from None
