"""Rigs: the software rig, and what a rig on the bench needs."""
