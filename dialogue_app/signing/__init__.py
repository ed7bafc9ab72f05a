"""Identities, signatures and their verification."""
