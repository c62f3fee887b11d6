"""What stays on disk: People, Templates, Sessions, AttendanceEvents."""
