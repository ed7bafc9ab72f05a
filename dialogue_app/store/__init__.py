"""Where records are kept: the workspace, its journal, feed and search."""
