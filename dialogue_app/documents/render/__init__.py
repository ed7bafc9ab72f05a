"""From content trees to files, one module per format."""
