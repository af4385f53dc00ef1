"""Bounded Qt item models behind the lists and tables."""
