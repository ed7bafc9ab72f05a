"""Documents of the talks: composed once as content, rendered in several forms."""
