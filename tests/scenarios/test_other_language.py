"""The real window in a language that marks every text it was asked for: what is not marked is
visible text that escaped translation."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

import firmware_protocol
from firmware_protocol.message import all_messages
from tests.scenarios.conftest import Operator
from tests.support.processes import RigProcess
from ui.desktop.names import Name
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.widgets.rail import PageId

WORD = re.compile(r"[^\W\d_]{2,}(?:[-'][^\W\d_]+)*")
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
DATA = re.compile(
    "|".join(
        (
            r"µg|mcg|mg|mL|µL|nL|day|\bmin\b|\bms\b|\bmm\b",
            r"(?:/|\\)\S+|\w+://\S*|COM3",
            r"(?:Ctrl|Shift|Alt)\+\S+|\bF\d+\b",
            r"\bTR-\d+\b|\bbaclofen\b|\btester\b|\bmock\b|Thecal software rig",
            r"\bThecal\b|library\.toml|English|Hrvatski|Slovenščina",
            rf"\b(?:{'|'.join(message.__name__ for message in all_messages())})\b",
            r"revision \d+, digest \w+, \w+",
        )
    )
)
"""Units, paths, addresses, keys, what this rig calls itself and its drug, who operates it, names
of files and languages, the protocol's messages, and what the rig answered, as it is recorded."""


PROFILES = Path(firmware_protocol.__file__).parent / "profiles"


def _sources(table: object) -> Iterator[str]:
    """The sources in a TOML file: a lab writes them in the language that it reads."""
    match table:
        case dict():
            for key, value in table.items():
                yield from [value] if key == "source" else _sources(value)
        case list():
            for each in table:
                yield from _sources(each)
        case _:
            pass


SOURCES = {
    source
    for path in PROFILES.glob("*.toml")
    for source in _sources(tomllib.loads(path.read_text("utf-8")))
}


class Marking(QTranslator):
    """Marks each text that is asked for."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # None is Qt's null: ask the next one
        return None if context else f"⟦{source}⟧"


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def shown_by(widget: QWidget) -> Iterator[str]:
    """Everything a user can read or hear of one widget."""
    yield widget.toolTip()
    yield widget.accessibleName()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QProgressBar():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QTableView():
            model = widget.model()
            for column in range(model.columnCount()):
                yield str(
                    model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
                )
        case _:
            pass


def unmarked(text: str) -> list[str]:
    """The words of a text that were not asked of a catalogue."""
    if text in SOURCES:
        return []
    while MARKED.search(text):
        text = MARKED.sub(" ", text)
    return WORD.findall(DATA.sub(" ", text))


def escaped(window: QWidget) -> set[tuple[str, str]]:
    found = {("title", window.windowTitle())} if unmarked(window.windowTitle()) else set()
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QHeaderView):
            continue
        for text in shown_by(widget):
            if unmarked(text):
                found.add((widget.objectName() or type(widget).__name__, text))
    return found


def test_no_visible_text_escapes_translation(
    marking: None, open_window: Callable[[], Operator]
) -> None:
    operator = open_window()
    desktop, window = operator.desktop, operator.desktop.window
    found: set[tuple[str, str]] = set()

    def look() -> None:
        found.update(escaped(window))

    look()
    rig = RigProcess.start("--seed", "4711")
    try:
        operator.connect(rig.url)
        for page in PageId:
            window.open(page)
            look()
        window.open(PageId.PROGRAMME)
        for typed in ("1,3o0", "9999999", "100", "100.0000001"):
            operator.type(Name.RATE, typed)
            look()
        for mode in (Name.MODE_MINIMUM, Name.MODE_PERIODIC, Name.MODE_FLEX, Name.PATIENT_DOSES):
            operator.press(mode)
            look()
        operator.press(Name.PATIENT_DOSES)
        operator.press(Name.MODE_CONTINUOUS)
        operator.type(Name.RATE, "220")
        operator.press(Name.REVIEW)
        operator.until(lambda: desktop.programme.state.phase is Phase.REVIEW)
        look()
        operator.press(Name.COMMIT)
        operator.until(lambda: desktop.programme.state.phase is Phase.RECEIPT)
        look()
        for page in PageId:
            window.open(page)
            look()
        rig.kill()
        operator.until(lambda: not desktop.bridge.view.ready)
        for page in PageId:
            window.open(page)
            look()
    finally:
        rig.kill()
    assert not found, "\n".join(map(str, sorted(found)))


def test_a_text_that_escapes_is_seen() -> None:
    assert unmarked("⟦Dose ⟦per day⟧⟧ 355 µg/day") == []
    assert unmarked("⟦Dose⟧ is new") == ["is", "new"]
