"""`python -m ui.cli` is `thecal`."""

from ui.cli.entry import main

main()
