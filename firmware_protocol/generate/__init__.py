"""Writes what is made from the catalogue: PROTOCOL.md's tables, the C header, the Wireshark
dissector and the golden vectors.
"""
