"""Where records are kept: one encrypted file or one shared server, and the one way to write them."""

from dialogue_app.store.journal import Change, ChangeSet
from dialogue_app.store.undo import UndoStack
from dialogue_app.store.workspace import Workspace

__all__ = ["Change", "ChangeSet", "UndoStack", "Workspace"]
