"""The faces of Thecal: the command line and the desktop."""
