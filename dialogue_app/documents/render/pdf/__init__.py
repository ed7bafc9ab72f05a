"""The PDF rendering of a content tree."""
