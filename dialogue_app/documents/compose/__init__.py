"""From joint views to content trees, one module per kind of document."""
