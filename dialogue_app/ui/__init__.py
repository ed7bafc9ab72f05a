"""The window: the only room that knows Qt."""

from __future__ import annotations

from dialogue_app.ui import importing

importing.without_feature_hook()
