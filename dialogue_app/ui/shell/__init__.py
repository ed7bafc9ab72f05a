"""The window around the pages: marking banner, rail, header, status line, palette, start page."""
