"""From a port to a rig that answers: transports, engine, lifecycle, capture."""
