"""Frozen read models: what pages, documents and commands may see."""
