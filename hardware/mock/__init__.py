"""The software rig: pump model, device behaviour, fault plans, endpoints."""
