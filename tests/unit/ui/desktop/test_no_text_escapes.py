"""No text for people is written past the catalogues: found in the source, not on the screen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
MARKED = {"say", "count", "tr", "tr_count"}
SENTENCE = re.compile(r"[^\W\d_]{2,}[,:;]? [^\W\d_]{2,}|\b[A-Z][a-z]{2,}")
"""Two words, or one that begins a sentence."""
NOT_SHOWN = {
    "ui/desktop/tongue.py": "the languages' own names",
    "ui/desktop/screenshots.py": "a tool of developers",
    "ui/desktop/screenshots_orders.py": "a tool of developers",
    "ui/desktop/translations/__main__.py": "a tool of developers",
    "ui/desktop/theme/stylesheet.py": "Qt's style sheet language",
    "ui/desktop/theme/icons.py": "SVG",
    "ui/desktop/theme/theme.py": "the name of one of Qt's styles",
    "ui/desktop/theme/tokens.py": "names of fonts",
    "ui/desktop/start.py": "the program's name",
}
NOT_TOLD = {"warning", "exception", "debug", "info", "error", "compile", "Qt", "Slot", "TypeVar"}
"""Calls whose texts nobody sees in the window: the log, patterns, names of types."""
FOR_DEVELOPERS = {
    *("AssertionError", "TypeError", "RuntimeError", "SystemExit", "KeyError", "ValueError"),
    *("FieldError", "HeaderError", "LocalProtocolError"),
}
"""Errors that a mistake in the program raises, or a peer: shown as a verdict's own words."""
NO_WORDS = re.compile(r"(?:Ctrl\+\S*|Esc|<.*>|.*\{.*\}.*|Windows|socket:.*)")
"""Keys, HTML, style sheets, a product's name, an address as an example."""
KEPT = {
    "ui/desktop/report_pdf.py": "a report is evidence, and always English",
    "ui/desktop/widgets/rail.py": "keys of the settings; what is shown is PageId.title",
}
"""Texts that are kept and never shown."""


def modules(folder: str) -> list[Path]:
    return [
        path
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path.relative_to(ROOT).as_posix() not in {**NOT_SHOWN, **KEPT}
    ]


def marks(node: ast.AST) -> bool:
    """Whether it hands its text to the catalogues; lupdate knows the bare names alone."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKED


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def shown(text: str) -> bool:
    return bool(SENTENCE.search(text)) and not NO_WORDS.fullmatch(text)


def docstrings(tree: ast.Module) -> set[ast.AST]:
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def texts(node: ast.AST, past: set[ast.AST]) -> Iterator[tuple[int, str]]:
    """The literals below `node` that are not handed to the catalogues."""
    if node in past or (isinstance(node, ast.Call) and called(node) in NOT_TOLD | FOR_DEVELOPERS):
        return
    match node:
        case ast.Subscript() | ast.Assign(targets=[ast.Name(id="__all__")]):
            return
        case _:
            pass
    if isinstance(node, ast.Call) and marks(node):
        for part in node.keywords:
            yield from texts(part, past)
        return
    if isinstance(node, ast.Assert | ast.AnnAssign | ast.arg | ast.FunctionDef):
        for name, child in ast.iter_fields(node):
            if name in ("msg", "annotation", "returns"):
                past |= {child} if isinstance(child, ast.AST) else set()
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        yield from texts(child, past)


def escaped(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = texts(tree, docstrings(tree))
    return [f"{path.relative_to(ROOT)}:{line}: {text!r}" for line, text in found if shown(text)]


@pytest.mark.parametrize("path", modules("ui/desktop"), ids=lambda path: path.stem)
def test_every_text_of_the_window_passes_the_catalogues(path: Path) -> None:
    assert escaped(path) == []


@pytest.mark.parametrize(
    "path", modules("programmer") + modules("firmware_protocol"), ids=lambda path: path.stem
)
def test_every_error_for_people_passes_the_catalogues(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    raised = [
        argument
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        and isinstance(node.exc, ast.Call)
        and called(node.exc) not in FOR_DEVELOPERS
        for argument in node.exc.args
    ]
    found = [each for argument in raised for each in texts(argument, set())]
    assert [f"{line}: {text!r}" for line, text in found if shown(text)] == []


def test_a_text_that_escapes_is_found(tmp_path: Path) -> None:
    source = (
        'def f(x):\n    "A docstring."\n    return tr("Fine {x}", x=f"the {x} rig") + "Not fine"\n'
    )
    tree = ast.parse(source)
    found = list(texts(tree, docstrings(tree)))
    assert [text for _, text in found] == ["the ", " rig", "Not fine"]
