"""Texts for people that can still be said in another language.

A sentence is an English `str` like any other: the command line, the logbook and reports use it as
it is. It also remembers the template and the parts it was made of, from which a window makes the
same sentence in its own language. Templates are found in the source by the names `say` and
`count`, so they must be literals.
"""

from __future__ import annotations

from collections.abc import Mapping


class Sentence(str):
    """An English text with what it was made of.

    Attributes:
        template: with the names of the parts in braces, as for `str.format`.
        parts: what stands for each name; may be sentences themselves, or errors that hold one.
        many: the English template for any number but one; None where no number decides.
    """

    template: str
    parts: Mapping[str, object]
    many: str | None

    def __new__(
        cls, template: str, parts: Mapping[str, object], many: str | None = None
    ) -> Sentence:
        """Makes the English text at once."""
        made = super().__new__(cls, english(template, many, parts).format(**parts))
        made.template, made.parts, made.many = template, parts, many
        return made

    def __str__(self) -> str:
        """Itself: an error made with a sentence gives it back whole."""
        return self

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """A copy, and what goes to another process, is the English text."""
        return str, (str.__str__(self),)


def english(template: str, many: str | None, parts: Mapping[str, object]) -> str:
    """The English template: `many` unless the part `n` is one."""
    return template if many is None or parts["n"] == 1 else many


def say(template: str, /, **parts: object) -> Sentence:
    """A sentence: `say("The rig on {port} does not answer.", port=port)`."""
    return Sentence(template, parts)


def count(one: str, many: str, n: int, /, **parts: object) -> Sentence:
    """A sentence whose form depends on a number: `count("{n} day", "{n:,} days", days)`."""
    return Sentence(one, {**parts, "n": n}, many)
