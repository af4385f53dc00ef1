"""`python -m ui.cli` is `thecal`."""

from ui.cli.main import main

main()
