"""Spelling by the computer's hunspell dictionaries, in a process of its own: it neither delays nor ends the program."""
