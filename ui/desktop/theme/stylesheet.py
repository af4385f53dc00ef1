"""The one stylesheet, made of the tokens. Widgets choose by `role` and `tone` properties."""

from __future__ import annotations

from string import Template
from typing import Final

from ui.desktop.theme.tokens import FAMILIES, RADIUS, Colours, Size, Space, Tone

_SHEET: Final = Template("""
* { font-family: $families; font-size: ${body}px; color: $text; }
QMainWindow, QDialog, QWidget[role="page"], QScrollArea, QScrollArea > QWidget > QWidget {
    background: $window; }
QScrollArea { border: none; }
QLabel { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: ${xs}px; }

QLabel[role="small"] { font-size: ${small}px; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="value"] { font-size: ${value}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${body}px; font-weight: 600; color: $muted; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[role="words"] { font-size: ${value}px; }
QLabel[role="mono"], QPlainTextEdit { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace;
    font-size: ${small}px; }
QLabel[stale="true"] { color: $muted; font-style: italic; }

QFrame[role="header"] { background: $surface; border-bottom: 1px solid $line; }
QFrame[role="rail"] { background: $surface; border-right: 1px solid $line; }
QFrame[role="footer"] { background: $surface; border-top: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="rule"] { background: $line; border: none; }
QFrame[role="chip"] { background: $raised; border: 2px solid $line; border-radius: ${radius}px; }
QFrame[role="banner"] { border: none; }

QPushButton { background: $surface; border: 1px solid $edge; border-radius: 6px;
    padding: 7px 14px; min-height: 20px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton:disabled { color: $muted; background: $raised; border: 1px solid $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
    font-weight: 600; padding: 9px 20px; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 8px 19px; }
QPushButton[role="primary"]:disabled { background: $raised; color: $muted;
    border: 1px solid $line; }
QPushButton[role="stop"] { background: $stop; color: $on_stop; border: 2px solid $stop;
    border-radius: ${radius}px; font-size: ${value}px; font-weight: 700; padding: 9px 20px; }
QPushButton[role="stop"]:focus { border: 2px solid $text; }
QPushButton[role="stop"]:disabled { background: $raised; color: $muted; border: 2px solid $line; }
QPushButton[role="nav"] { background: transparent; border: 2px solid transparent; color: $muted;
    border-radius: 6px; padding: 6px 10px; text-align: left; }
QPushButton[role="nav"]:hover { background: $raised; color: $text; }
QPushButton[role="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[role="nav"]:focus { border: 2px solid $accent; }
QPushButton[role="segment"] { padding: 7px 12px; color: $muted; border-radius: 6px; }
QPushButton[role="segment"]:checked { background: $accent_soft; color: $accent; font-weight: 600;
    border: 2px solid $accent; padding: 6px 11px; }
QPushButton[role="segment"]:focus { border: 2px solid $text; padding: 6px 11px; }

QLineEdit { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 8px 10px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: 7px 9px; }
QLineEdit:disabled { color: $muted; background: $raised; border: 1px solid $line; }
QComboBox { background: $surface; border: 1px solid $edge; border-radius: 6px;
    padding: 7px 10px; min-height: 20px; }
QComboBox:focus { border: 2px solid $accent; padding: 6px 9px; }
QComboBox[role="choice"]::drop-down { border: none; width: 26px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; }
QMenu { background: $surface; border: 1px solid $edge; padding: ${xs}px; }
QMenu::item { padding: 7px 18px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QPushButton[role="tile"] { background: transparent; border: 2px solid transparent; padding: 0; }
QPushButton[role="tile"]:hover { background: $raised; }
QPushButton[role="tile"]:focus { border: 2px solid $accent; }
QWidget[role="plain"] { background: $surface; }
QLineEdit[role="entry"] { font-size: ${figure}px; font-weight: 600; padding: 8px 14px; }
QLineEdit[tone="danger"] { border: 2px solid $danger; }

QListView, QTableView, QPlainTextEdit { background: $surface; border: 1px solid $line;
    border-radius: 6px; alternate-background-color: $window; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; gridline-color: $line; }
QListView:focus, QTableView:focus, QPlainTextEdit:focus { border: 2px solid $accent; }
QListView::item { padding: 6px; }
QTableView::item { padding: 4px 8px; border: none; }
QTableView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none; font-weight: 600;
    border-bottom: 1px solid $line; padding: 6px 11px; font-size: ${small}px; }

QProgressBar { background: $raised; border: none; border-radius: 4px; min-height: 8px;
    max-height: 8px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 5px; margin: 1px; min-height: 32px;
    min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_TONE: Final = Template("""
QLabel[tone="$name"] { color: $front; }
QFrame[role="chip"][tone="$name"], QFrame[role="card"][tone="$name"] {
    background: $back; border: 2px solid $front; }
QFrame[role="banner"][tone="$name"] { background: $back; border-bottom: 2px solid $front; }
""")


def stylesheet(colours: Colours) -> str:
    """The stylesheet of the whole application in one colour scheme."""
    tokens: dict[str, str | int] = {
        name: getattr(colours, name) for name in Colours.__dataclass_fields__
    }
    tokens |= {
        "families": ", ".join(f'"{family}"' for family in FAMILIES),
        "small": Size.SMALL,
        "body": Size.BODY,
        "value": Size.VALUE,
        "title": Size.TITLE,
        "figure": Size.FIGURE,
        "xs": Space.XS,
        "radius": RADIUS,
    }
    tones = (
        _TONE.substitute(name=tone.value, front=colours.of(tone), back=colours.soft(tone))
        for tone in Tone
        if tone is not Tone.PLAIN
    )
    return _SHEET.substitute(tokens) + "".join(tones)
