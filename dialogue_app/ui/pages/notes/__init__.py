"""The notes page: taking notes in the room without leaving the line."""
