"""The pages of the window: dumb views over view models."""
