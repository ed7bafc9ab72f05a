"""The talks as a whole: the dialogue, its parties, founding instruments, venues and issues."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, flag_column, plain_text, rank_column, wording
from dialogue_app.model.values import Wording, zone


class Dialogue(Sourced, Record):
    """The continuing process between the same parties on one subject; a workspace holds one."""

    __tablename__ = "dialogue"
    label = "dialogue"
    internal = False

    title: Mapped[Wording] = wording("Name of the talks")
    subject: Mapped[Wording] = wording("What the talks are on, as a title names it: “Migration”")
    home_party: Mapped[str] = mapped_column(comment="Code of the party whose working file this is")
    cadence: Mapped[str] = plain_text()
    hosting: Mapped[str] = plain_text()
    languages: Mapped[Any] = json_column(default=tuple, comment="Authentic languages, BCP 47, in the home party's order")
    working_languages: Mapped[Any] = json_column(default=tuple)
    originals: Mapped[int] = mapped_column(default=2)
    alternat: Mapped[bool] = flag_column(True)
    paper: Mapped[str] = mapped_column(default="A4", comment="Letter | A4, the same for both originals")
    layout: Mapped[str] = mapped_column(default="consecutive", comment="consecutive | parallel | separate texts of the languages")
    interpretation: Mapped[str] = mapped_column(default="consecutive, each side brings its own interpreter")
    register: Mapped[str] = mapped_column(default="non-binding", comment="non-binding | binding")
    numbering: Mapped[str] = plain_text("How rounds are counted")
    joint_marking: Mapped[Wording] = wording("The jointly agreed marking (RULE 17), empty for none")
    file_notes: Mapped[Any] = json_column(nullable=True, comment="Notices and other entries of the dialogue file it came from")


class Party(Sourced, Record):
    """A State or its government, with the names it uses of itself, per language."""

    __tablename__ = "party"
    label = "party"
    internal = False

    iso3166: Mapped[str | None]
    kind: Mapped[str] = mapped_column(default="state")
    short: Mapped[Wording] = wording()
    long: Mapped[Wording] = wording()
    adjective: Mapped[Wording] = wording()
    languages: Mapped[Any] = json_column(default=tuple)
    capital: Mapped[str] = plain_text()
    rank: Mapped[str] = rank_column()


class Instrument(Sourced, Record):
    """A founding text of the talks, with the dates between which it is in force."""

    __tablename__ = "instrument"
    label = "founding instrument"
    internal = False
    searched = ("title",)

    title: Mapped[Wording] = wording()
    on: Mapped[date]
    place: Mapped[str | None]
    key_terms: Mapped[Any] = json_column(default=tuple)
    valid_until: Mapped[date | None]
    source: Mapped[str | None]
    rank: Mapped[str] = rank_column()


class Venue(Sourced, Record):
    """A place where rounds are held; `zone` is an IANA name."""

    __tablename__ = "venue"
    label = "venue"
    internal = False

    name: Mapped[Wording] = wording()
    city: Mapped[Wording] = wording("City as each language writes it")
    country: Mapped[str]
    zone: Mapped[str]
    host: Mapped[str]
    rank: Mapped[str] = rank_column()

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        zone(self.zone)


class Issue(Sourced, Record):
    """A subject that goes through many rounds, with the other names under which it is spoken of."""

    __tablename__ = "issue"
    label = "issue"
    internal = False
    searched = ("title", "aliases")

    title: Mapped[Wording] = wording()
    aliases: Mapped[Any] = json_column(default=dict, comment="Lists of other names by language")
    description: Mapped[str] = plain_text()
    rank: Mapped[str] = rank_column()


class PublicRound(Sourced, Record):
    """A round known from public sources only: for the time line, never with positions attached."""

    __tablename__ = "public_round"
    label = "public record of a round"
    internal = False

    on: Mapped[date]
    place: Mapped[str]
    heads: Mapped[Any] = json_column(default=dict)
    remark: Mapped[str | None]
    source: Mapped[str]
    rank: Mapped[str] = rank_column()


class Person(Sourced, Record):
    """Somebody who takes part, as the own side writes the name; order of names is kept as given."""

    __tablename__ = "person"
    label = "person"
    internal = False

    party_id: Mapped[str] = ref("party")
    honorific: Mapped[Wording] = wording()
    given: Mapped[str] = plain_text()
    family: Mapped[str] = plain_text()
    display: Mapped[Wording] = wording("Honorific, given name, FAMILY NAME")
    role: Mapped[str] = mapped_column(default="member", comment="The usual role; a delegation's list says what holds in a round")
    precedence: Mapped[int] = mapped_column(default=0, comment="Rank as the sending side gives it")
    initials: Mapped[str | None] = mapped_column(comment="As a note-taker signs entries")


class Office(Record):
    """What somebody was at a time: old minutes keep the old name of a body."""

    __tablename__ = "office"
    label = "office"
    internal = False

    person_id: Mapped[str] = ref("person")
    title: Mapped[Wording] = wording()
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
