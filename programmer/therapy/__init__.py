"""Dose arithmetic, limits and the staged change."""
