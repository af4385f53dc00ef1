"""A programmer without a screen: everything here can be scripted."""
