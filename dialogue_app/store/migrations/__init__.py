"""Migrations of workspaces, run from code by `dialogue_app.store.migrate`."""
