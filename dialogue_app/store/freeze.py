"""For developers, until the first release: writes the first migration's statements anew from the vocabulary.

Run `python -m dialogue_app.store.freeze` after changing a mapped class. After a release, write a new migration instead.
"""

from __future__ import annotations

from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, SetColumnComment

import dialogue_app.model.every_kind  # noqa: F401 - maps every kind of record
from dialogue_app.model.base import Base
from dialogue_app.store import tables  # noqa: F401 - the tables beside the records
from dialogue_app.store.migrate import SCRIPTS


def statements(dialect: Dialect) -> str:
    """Every CREATE statement of the vocabulary for one engine, in an order in which they can be run."""
    out = []
    for table in Base.metadata.sorted_tables:
        out.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        out += sorted(str(CreateIndex(index).compile(dialect=dialect)).strip() for index in table.indexes)
        if dialect.supports_comments:
            out += [str(SetColumnComment(column).compile(dialect=dialect)) for column in table.columns if column.comment]
    tidy = ("\n".join(line.rstrip() for line in part.splitlines() if line.strip()) for part in out)
    return "".join(f"{part};\n" for part in tidy)


def main() -> None:
    """Write both engines' files."""
    dialects: tuple[Dialect, ...] = (sqlite.dialect(), postgresql.dialect())  # type: ignore[no-untyped-call]
    for dialect in dialects:
        target = SCRIPTS / "versions" / f"r0001_start.{dialect.name}.sql"
        target.write_text(statements(dialect), encoding="utf-8")
        print(f"written: {target}")


if __name__ == "__main__":
    main()
