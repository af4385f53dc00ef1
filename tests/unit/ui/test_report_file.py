from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from programmer.logbook import EntryKind, Logbook
from programmer.report import Report, gather
from ui import report_file
from ui.report_file import write_report


class GivenUp(Exception):
    pass


@pytest.fixture
def report(tmp_path: Path) -> Report:
    with Logbook.open(tmp_path / "book.sqlite3") as book:
        book.append(EntryKind.NOTE, "TR-1", 1, {"text": "n"})
        return gather(book, now_ms=2, software="thecal")


def test_a_pdf_that_is_given_up_leaves_no_file_and_no_process(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def communicate(
            self, input: bytes | None = None, timeout: float | None = None
        ) -> tuple[bytes, bytes]:
            begun.append(self)
            return super().communicate(input, timeout)

    def look() -> None:
        if len(begun) == 2:
            raise GivenUp

    monkeypatch.setattr(subprocess, "Popen", Noted)
    monkeypatch.setattr(report_file, "_LOOK_S", 0.001)
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(GivenUp):
        write_report(report, folder / "report.pdf", look)
    assert list(folder.iterdir()) == []
    assert begun[0].returncode is not None
    assert begun[0].returncode != 0


def test_a_pdf_that_takes_several_looks_is_whole(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_file, "_LOOK_S", 0.001)
    looks: list[int] = []
    write_report(report, tmp_path / "report.pdf", lambda: looks.append(1))
    assert len(looks) > 2
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
