"""The steps of a guided page in one line: done, current, still to come."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.refill_shown import GuideStep
from ui.desktop.widgets.basics import Elided, Symbol, row


class Guide(QFrame):
    """To be read, not operated."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        set_role(self, "card")
        self._steps = [
            (Symbol(theme, Icon.WAITING, 18), _name("muted"), _name("value")) for _ in range(count)
        ]
        parts = [row(*each, spacing=Space.XS) for each in self._steps]
        inside = row(*parts, None, spacing=Space.L)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.setLayout(inside)

    def show_steps(self, steps: tuple[GuideStep, ...]) -> None:
        """Shows where the operator is."""
        for (symbol, text, bold), step in zip(self._steps, steps, strict=True):
            if step.done:
                symbol.show_icon(Icon.DONE, Tone.GOOD)
            elif step.current:
                symbol.show_icon(Icon.CHANGED, Tone.PLAIN)
            else:
                symbol.show_icon(Icon.WAITING, Tone.PLAIN)
            text.tell(step.name)
            bold.tell(step.name)
            text.setVisible(not step.current)
            bold.setVisible(step.current)
        current = next((step.name for step in steps if step.current), "")
        self.setAccessibleName(tr("Step {step}", step=current))


def _name(role: str) -> Elided:
    """As wide as its text, if there is room for it."""
    made = Elided(role)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return made
