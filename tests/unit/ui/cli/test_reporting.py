"""`thecal report` as a user calls it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from programmer.logbook import EntryKind, Logbook, resolve_path
from tests.support.processes import lines, thecal
from ui.cli import main


@pytest.fixture
def book(own_folders: None) -> Path:
    path = resolve_path(None)
    with Logbook.open(path) as made:
        made.append(EntryKind.LINK, "TR-1", 1, {"text": "Connected", "verdict": "connected"})
        body = {"action": "stop", "outcome": "applied", "reason": "lunch"}
        made.append(EntryKind.RECEIPT, "TR-1", 2, body)
    return path


def _call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["thecal", *arguments])
        with pytest.raises(SystemExit) as ended:
            main.main()
    code = ended.value.code
    said = capsys.readouterr()
    assert said.out == ""
    return (code if isinstance(code, int) else 0), said.err


def test_html(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "report.html"
    assert _call(capsys, "report", "--out", str(out)) == (
        0,
        f"The report of rig TR-1 is in {out}\n",
    )
    page = out.read_text()
    assert page.startswith("<!DOCTYPE html>")
    assert "lunch" in page


def test_pdf(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "report.PDF"
    code, _ = _call(capsys, "report", "--out", str(out))
    assert code == 0
    data = out.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")


def test_an_existing_file_is_kept_unless_it_may_go(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    out.write_text("mine")
    kept = thecal("report", "--out", str(out), stdin="n\n")
    assert (kept.code, out.read_text()) == (2, "mine")
    assert "--force" in kept.err
    forced = thecal("report", "--out", str(out), "--force")
    assert (forced.code, forced.out) == (0, "")
    assert "lunch" in out.read_text()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--out", "report.txt"), "choose one of them"),
        (("--serial", "TR-9"), "it knows TR-1"),
        (("--out", "no/such/folder/report.html"), "could not be written"),
    ],
)
def test_mistakes_are_one_line(
    book: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], says: str
) -> None:
    code, said = _call(capsys, "report", *arguments)
    assert code == 2
    assert len(lines(said)) == 1
    assert says in said


def test_no_logbook_is_one_line(own_folders: None, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = _call(capsys, "report")
    assert code == 2
    assert len(lines(said)) == 1


def test_without_out_the_name_tells_rig_and_time(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert _call(capsys, "report")[0] == 0
    (made,) = folder.iterdir()
    assert made.name.startswith("thecal-report-TR-1-")


def test_a_failed_pdf_leaves_no_file(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\ncat >/dev/null\necho Traceback >&2\necho no fonts >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    out = tmp_path / "report.pdf"
    code, said = _call(capsys, "report", "--out", str(out))
    assert (code, said) == (2, "thecal: no PDF could be made; choose .html instead: no fonts\n")
    assert list(tmp_path.glob("*report*")) == []
