"""What the programmer knows about the pump: status with its age, dates, alarms."""
