"""Dialogue files: one dialogue as JSON, read and written without loss.

`read_file` refuses a broken file with the path of every fault, before anything is written; `import_dialogue` puts a
checked one into an empty workspace as one change; `export_dialogue` gives the same file back.
"""

from dialogue_app.exchange.dialogue_file.incoming import import_dialogue
from dialogue_app.exchange.dialogue_file.outgoing import export_dialogue
from dialogue_app.exchange.dialogue_file.reading import FaultyFileError, check, parse, read_file

__all__ = ["FaultyFileError", "check", "export_dialogue", "import_dialogue", "parse", "read_file"]
