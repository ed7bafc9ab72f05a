"""One module per form a workspace has had."""
