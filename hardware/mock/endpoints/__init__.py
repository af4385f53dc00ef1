"""How bytes reach a software rig: in memory, over a pseudo-terminal, over TCP."""
