"""Small widgets of our own, each used on several pages."""
