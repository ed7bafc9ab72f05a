"""Sheets and dialogs that open over a page."""
