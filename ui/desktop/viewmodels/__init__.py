"""What pages show and enable; formatting and validation, without a widget."""
