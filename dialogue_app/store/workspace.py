"""Where records are kept, and the one way to write them: `with workspace.change("Withdraw item 8", author="DN") as unit`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from dialogue_app.errors import ConflictError, DialogueError, UserError, WorkspaceError
from dialogue_app.model.values import moment_text, new_id
from dialogue_app.store import blobs, drafts, file, keys, ledger, search, server
from dialogue_app.store.aside import Aside
from dialogue_app.store.asking import Asking
from dialogue_app.store.faults import explained, unreadable
from dialogue_app.store.feed import Announcement, Feed, Listener, Subscriber, announcement
from dialogue_app.store.guard import writing
from dialogue_app.store.history import Revision, history
from dialogue_app.store.journal import Change, ChangeSet, Heads, Witness, audit_line
from dialogue_app.store.place import fingerprint, warnings_about
from dialogue_app.store.reading import Reading
from dialogue_app.store.tables import change_set, workspace_info
from dialogue_app.store.writer import Command, Turn, append, shortened

if TYPE_CHECKING:
    from dialogue_app.store.sessions import WriteSession
    from dialogue_app.store.unit import UnitOfWork


def now() -> datetime:
    """The present moment; a workspace may be given another clock."""
    return datetime.now(UTC)


class Workspace:
    """One file, or one shared server. Everything is written through `change`; reading never waits for writing."""

    def __init__(
        self, engine: Engine, info: Mapping[str, str], held: file.WorkspaceFile | None, *, clock: Callable[[], datetime] = now
    ) -> None:
        self.clock = clock
        self.id, self.station = info["id"], info["station"]
        self._engine, self._file = engine, held
        self._writer = engine.execution_options(writer=True)
        self._reader = engine if held is not None else server.reader(engine)
        self._turn, self._feed = Turn(), Feed()
        self._heads: Heads | None = None
        self._draft_writer: Engine | None = None
        self._asking = Asking(engine) if held is not None else None
        self._closed = False

    # ---------------------------------------------------------------- opening and closing

    @classmethod
    def create(
        cls,
        path: str | os.PathLike[str],
        *,
        passphrase: str | None,
        station: str | None = None,
        clock: Callable[[], datetime] = now,
    ) -> tuple[Workspace, str | None]:
        """Make a workspace file and open it; with a passphrase it is encrypted and a recovery key comes back, once."""
        place = Path(path).absolute()
        info = {"id": new_id(), "station": station or server.new_station(), "created": moment_text(clock())}
        recovery = file.create_file(place, passphrase, info)
        return cls.open(place, passphrase=passphrase, clock=clock), recovery

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        passphrase: str | None = None,
        recovery_key: str | None = None,
        clock: Callable[[], datetime] = now,
    ) -> Workspace:
        """Open a workspace file with its passphrase or recovery key; a `WorkspaceError` says why it cannot be opened."""
        held, info = file.open_file(Path(path).absolute(), passphrase, recovery_key)
        workspace = cls(file.engine_of(held), info, held, clock=clock)
        workspace._take_station_if_copied(info)
        return workspace

    @classmethod
    def create_server(cls, url: str, *, station: str | None = None, clock: Callable[[], datetime] = now) -> Workspace:
        """Make the tables of a workspace in an empty PostgreSQL database and open it."""
        engine = server.create(url, {"id": new_id(), "station": station or server.new_station(), "created": moment_text(clock())})
        return cls(engine, server.look(engine), None, clock=clock)

    @classmethod
    def open_server(cls, url: str, *, upgrade: bool = False, clock: Callable[[], datetime] = now) -> Workspace:
        """Open the workspace on a server; an older one is refused unless `upgrade` is said, since other desks use it too."""
        engine = server.open_engine(url, upgrade=upgrade)
        return cls(engine, server.look(engine), None, clock=clock)

    @property
    def path(self) -> Path | None:
        """The workspace's file; None on a server."""
        return self._file.path if self._file else None

    @property
    def encrypted(self) -> bool:
        """Whether the file on this disk is encrypted by us; a server's disks are the server's matter."""
        return self._file is not None and self._file.key is not None

    @property
    def server_address(self) -> str:
        """The server's address as its driver takes it."""
        return server.address(self._engine)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences about where the workspace lies that a person should read."""
        return warnings_about(self._file.path) if self._file else ()

    def close(self) -> None:
        """Fold everything into the one file and let it go; closing twice is fine."""
        if self._closed:
            return
        self._closed = True
        if self._asking is not None:
            self._asking.close()
        if self._draft_writer is not None:
            self._draft_writer.dispose()
        if self._file is not None:
            self._file.close(self._engine)
        else:
            self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---------------------------------------------------------------- writing

    def make_ready(self) -> None:
        """Bring along what writing needs, 0.1 s of imports that nobody should wait for with the first note."""
        from dialogue_app.store import revert, unit  # noqa: F401

        check_mapping_once()

    @contextmanager
    def change(
        self, label: str, *, author: str, change_id: str | None = None, reverts: str | None = None
    ) -> Iterator[UnitOfWork]:
        """Everything written inside is one change set, or nothing; afterwards `unit.result` is it (None: nothing changed).

        `label` goes into the audit trail in clear: it carries numbers, never a user's text. A `change_id` made by the
        caller makes a retry after a crash harmless: the second time nothing is written and the first result comes back.
        """
        command = Command(label, author, change_id or new_id(), reverts)
        check_mapping_once()
        from dialogue_app.store.sessions import WriteSession  # what writes knows every kind of record; reading begins without
        from dialogue_app.store.unit import UnitOfWork

        with self._turn.taken(), self._explaining(label), WriteSession(self._writer, expire_on_commit=False) as session:
            unit, conn = UnitOfWork(session), session.connection()
            if change_id and (done := ledger.find(conn, change_id)):
                with _forgotten(session):
                    yield unit
                unit.result = done
                return
            yield unit
            changes, conn = unit.changes(), session.connection()
            with writing(conn):
                made = self._append(conn, unit, changes, command) if changes else None
            session.info["finished"] = True
            session.commit()
            unit.result = made
            if made is not None:
                self._committed(made)
        if unit.result is not None:
            self._feed.publish(announcement(unit.result))

    def revert(self, change_set_id: str, *, author: str, label: str | None = None) -> ChangeSet:
        """Undo one change set by a new one, only where what it wrote still stands; else a `ConflictError`."""
        from dialogue_app.store.revert import revert_into

        with self._reading() as conn:
            target = ledger.find(conn, change_set_id)
        if target is None:
            raise WorkspaceError("There is no such change to undo.")
        with self.change(shortened(label or f"Undo: {target.label}"), author=author, reverts=target.id) as unit:
            revert_into(unit, target)
        if unit.result is None:
            raise ConflictError("There is nothing left to undo: everything stands as it was before.")
        return unit.result

    def keep(self, data: bytes) -> str:
        """Keep an attachment's bytes and return their SHA-256; the same bytes are kept once."""
        with self._turn.taken(), self._explaining("Keep a file"), self._writer.begin() as conn, writing(conn):
            return blobs.keep(conn, data)

    def draft(self, editor_id: str, text: str, base: Mapping[str, Any] | None = None) -> None:
        """Keep what is being typed; cheap enough for every pause. A power cut may take the last drafts, never a note."""
        with self._turn.taken(), self._explaining("Keep a draft"):
            with self._drafting() as conn:
                conn.exec_driver_sql(*drafts.statement(conn, editor_id, text, base, self.clock()))
            self._fold_if_long()  # a speech of an hour in one entry is drafts alone

    def drop_draft(self, editor_id: str) -> None:
        """Forget an editor's draft."""
        with self._turn.taken(), self._explaining("Drop a draft"), self._drafting() as conn:
            drafts.drop(conn, editor_id)

    def aside(self, folder: Path) -> Aside:
        """A second place for what this disk does not take, sealed if the workspace is; none for a server's contents."""
        if self._file is None:
            raise WorkspaceError("Entries of a shared server are not set aside on this computer: they wait in memory.")
        return Aside(folder / f"dialogue-desk-{self.id[:12]}.aside", self._file.key)

    # ---------------------------------------------------------------- reading

    def read(self) -> Reading:
        """A look at everything as it stands, `with workspace.read() as read`; keep it short."""
        return Reading(self._reader)

    def search(
        self,
        query: str,
        *,
        kinds: Iterable[str] | None = None,
        rounds: Iterable[str] | None = None,
        visibility: Iterable[str] | None = None,
        limit: int = 50,
        order: search.Order = "newest",
        snippets: bool = True,
    ) -> tuple[search.Hit, ...]:
        """Records whose words match: words, "phrases", prefix*, AND, OR, NOT and parentheses, in any script."""
        dialect, only = self._engine.dialect.name, {"kinds": kinds, "rounds": rounds, "visibility": visibility}
        if self._asking is not None:
            with self._asking as ask:
                return search.search(ask, dialect, query, **only, limit=limit, order=order, snippets=snippets)
        with self._reading() as conn:

            def answers(statement: str, values: Sequence[Any]) -> Sequence[Any]:
                return [tuple(row) for row in conn.exec_driver_sql(statement, tuple(values))]

            return search.search(answers, dialect, query, **only, limit=limit, order=order, snippets=snippets)

    def history(self, kind: str, record_id: str) -> tuple[Revision, ...]:
        """Who changed a record, when, from which words to which; newest first, also of a deleted record."""
        with self._reading() as conn:
            return history(conn, kind, record_id)

    def change_sets(self, limit: int = 50, before: int | None = None) -> tuple[ChangeSet, ...]:
        """The newest change sets without their values; `before` is the position to go on from."""
        where = None if before is None else change_set.c.pos < before
        with self._reading() as conn:
            return tuple(ledger.load(conn, where, values=False, newest_first=True, limit=limit))

    def change_set(self, change_set_id: str) -> ChangeSet:
        """One change set with its values."""
        with self._reading() as conn:
            found = ledger.find(conn, change_set_id)
        if found is None:
            raise WorkspaceError("There is no such change.")
        return found

    def bytes_of(self, sha256: str) -> bytes:
        """The bytes of an attachment, proved against their hash."""
        with self._reading() as conn:
            return blobs.bytes_of(conn, sha256)

    def drafts(self) -> tuple[drafts.Draft, ...]:
        """What was being typed when the program ended, oldest first."""
        with self._reading() as conn:
            return drafts.every(conn)

    # ---------------------------------------------------------------- the feed

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Tell `callback` about every commit of this process, after it; returns what ends it."""
        return self._feed.subscribe(callback)

    def since(self, pos: int) -> list[Announcement]:
        """What was committed after a position, in commit order, by anybody."""
        with self._reading() as conn:
            return [announcement(made) for made in ledger.load(conn, change_set.c.pos > pos, values=False)]

    def position(self) -> int:
        """The position of the last commit; 0 in a new workspace."""
        with self._reading() as conn:
            return conn.scalar(select(func.max(change_set.c.pos))) or 0

    def listen(self) -> Listener:
        """Tell subscribers what other desks commit on the same server too; stop it before closing."""
        if self._file is not None:
            raise WorkspaceError("Only a workspace on a server has other desks to listen to.")
        own: set[str] = set()
        self.subscribe(lambda told: own.add(told.id))

        def tell(told: Announcement) -> None:
            if told.id in own:
                own.discard(told.id)
            else:
                self._feed.publish(told)

        listener = Listener(self, tell, after=self.position())
        listener.start()
        return listener

    # ---------------------------------------------------------------- proof, secrets, copies

    def heads(self) -> Heads:
        """The last change set of every station known here."""
        with self._reading() as conn:
            return ledger.heads(conn)

    def verify(self, witnesses: Iterable[Witness] = (), *, records: bool = False) -> Heads:
        """Prove the journal whole; raises at the first broken link. With `records`, also every record against it."""
        from dialogue_app.store import integrity

        with self._reading() as conn:
            return integrity.verify_workspace(conn, witnesses, records=records)

    def audit_lines(self) -> Iterator[str]:
        """The audit trail, a line per change set, without a word of content: `journal.verify_audit` proves it by itself."""
        with self._reading() as conn:
            yield from map(audit_line, ledger.load(conn, values=False))

    def change_passphrase(self, old: str, new: str) -> None:
        """Give the workspace another passphrase without rewriting it; `old` may be the recovery key."""
        if self._file is None or self._file.slots is None:
            raise WorkspaceError("This workspace is not encrypted: it has no passphrase to change.")
        slots = keys.change_passphrase(self._file.slots, old, new)
        with self._turn.taken():
            self._file.change_slots(slots, self._engine)

    def opens_with(self, passphrase: str) -> bool:
        """Is this the passphrase of the open workspace? Slow on purpose, as opening is; False for one without passphrase."""
        if self._file is None or self._file.slots is None:
            return False
        try:
            keys.unlock(self._file.slots, passphrase=passphrase)
        except WorkspaceError:
            return False
        return True

    def backup(self, path: str | os.PathLike[str]) -> Path:
        """Copy everything committed so far into one new file with the same secrets."""
        if self._file is None:
            raise WorkspaceError("A server is backed up with PostgreSQL's own pg_dump.")
        return file.backup_file(self._file, Path(path).absolute())

    # ---------------------------------------------------------------- inside

    def _append(self, conn: Connection, unit: UnitOfWork, changes: list[Change], command: Command) -> ChangeSet:
        # Only this process writes to a file, so its heads stay true from one commit to the next.
        known = self._heads if self._heads is not None and self._file else ledger.heads(conn)
        self._heads = known
        made = append(conn, unit, changes, command, self.station, known, self.clock)
        if self._file is None:
            server.notify(conn, made.pos)
        return made

    def _committed(self, made: ChangeSet) -> None:
        if self._file is None:
            return
        self._heads = {**(self._heads or {}), made.station: (made.seq, made.digest)}
        self._fold_if_long()

    def _fold_if_long(self) -> None:
        if self._file is not None and self._file.log_is_long:
            self._file.fold_log(self._engine)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as conn:
                yield conn
        except DBAPIError as error:
            raise unreadable(error) from error

    @contextmanager
    def _explaining(self, label: str) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise explained(error, label) from error
        except UnicodeEncodeError as error:
            raise UserError(
                "“{label}” was not saved: the text holds half of a character. Type that word again.", label=label
            ) from error

    @contextmanager
    def _drafting(self) -> Iterator[Connection]:
        """A transaction that does not wait for the disk: the next saved note hardens it too."""
        if self._file is not None and self._draft_writer is None:
            self._draft_writer = file.engine_of(self._file, synchronous="NORMAL").execution_options(writer=True)
        with (self._draft_writer or self._writer).begin() as conn, writing(conn):
            if self._file is None:
                conn.exec_driver_sql("SET LOCAL synchronous_commit TO off")
            yield conn

    def _take_station_if_copied(self, info: Mapping[str, str]) -> None:
        """A copied file must not go on in the original's name: two different #n would be refused by everybody."""
        assert self._file is not None
        here = fingerprint(self._file.path)
        if info.get("fingerprint") == here:
            return
        self.station = server.new_station()
        with self._writer.begin() as conn, writing(conn):
            for name, value in (("station", self.station), ("fingerprint", here)):
                conn.execute(workspace_info.update().where(workspace_info.c.name == name).values(value=value))


def check_mapping_once() -> None:
    """Check the vocabulary before the first write of this process."""
    if not _checked:
        from dialogue_app.store.mapping_check import check_mapping

        check_mapping()
        _checked.append(True)


_checked: list[bool] = []


@contextmanager
def _forgotten(session: WriteSession) -> Iterator[None]:
    """A retry of what was done already: let it run its course, and keep nothing of it."""
    try:
        yield
    except (DialogueError, SQLAlchemyError):
        pass
    finally:
        session.rollback()
