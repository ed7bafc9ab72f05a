"""The agenda in preparation: items, their titles per language, order and nesting, plans and annotations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.agenda_tree import SEALED, Tree, agenda_of, numbered, open_agenda
from dialogue_app.desk.forms import Given, Texts, clean, code_for, edit, named, only
from dialogue_app.desk.item_numbers import DEPTH, late_number
from dialogue_app.desk.order import place_after, place_last
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import Agenda, AgendaEvent, AgendaItem, ItemPlan
from dialogue_app.model.agenda_states import AgendaState
from dialogue_app.model.base import references, table_of
from dialogue_app.model.dialogue import Issue, Party, Person
from dialogue_app.model.rounds import Session
from dialogue_app.model.values import new_id
from dialogue_app.sentences import Sentence
from dialogue_app.store.unit import UnitOfWork


@verb("agenda.item.add")
def add_item(
    desk: Desk,
    *,
    round: str,
    title: Texts,
    proposed_by: str = "joint",
    issues: Sequence[str] = (),
    parent: str | None = None,
    after: str | None = None,
    id: str | None = None,
) -> Made:
    """Add an item, last among its siblings or behind the one named `after`.

    A draft counts its items anew. Once handed over numbers stay, and the new item takes the next one or a *bis*.
    """
    with desk.workspace.change("Add an agenda item", author=desk.author) as unit:
        agenda = agenda_of(unit, round)
        if agenda.state in SEALED:
            raise RuleError(
                "The agenda is {state:name}: an item is added in session, at one side's request and with the other's consent.",
                state=agenda.state,
            )
        place_new_item(unit, agenda, title=title, proposed_by=proposed_by, issues=issues, parent=parent, after=after, id=id)
    return unit.result


@verb("agenda.item.retitle")
def retitle_item(desk: Desk, *, item: str, language: str, start: str, title: str) -> Made:
    """Change an item's title in one language; `start` is the wording the page showed."""
    with desk.workspace.change(f"Retitle {numbered(desk, item)}", author=desk.author) as unit:
        record = unit.get(AgendaItem, item)
        open_agenda(unit, record)
        edit(unit, record, {"title": {language: start}}, {"title": {language: title}}, allowed=("title",))
        if not record.title:
            raise UserError("An agenda item needs a title in at least one language.")
    return unit.result


@verb("agenda.item.edit")
def edit_item(desk: Desk, *, item: str, start: Given, new: Given) -> Made:
    """Change which issues an item is about and which side proposed it."""
    with desk.workspace.change(f"Change {numbered(desk, item)}", author=desk.author) as unit:
        record = unit.get(AgendaItem, item)
        open_agenda(unit, record)
        edit(unit, record, start, new, allowed=("issues", "proposed_by"))
        check_proposer(unit, record.proposed_by)
        _check_issues(unit, record.issues)
    return unit.result


@verb("agenda.item.annotate")
def annotate_item(desk: Desk, *, item: str, language: str, start: str, annotation: str) -> Made:
    """Change the joint annotation, which both sides print: neutral background, never our own views."""
    with desk.workspace.change(f"Change the joint annotation of {numbered(desk, item)}", author=desk.author) as unit:
        record = unit.get(AgendaItem, item)
        open_agenda(unit, record)
        edit(unit, record, {"annotation": {language: start}}, {"annotation": {language: annotation}}, allowed=("annotation",))
    return unit.result


@verb("agenda.item.plan")
def plan_item(desk: Desk, *, item: str, start: Given, new: Given) -> Made:
    """Change our own plan: minutes, who leads (`lead_id`), the internal annotation and its marking."""
    with desk.workspace.change(f"Change the plan of {numbered(desk, item)}", author=desk.author) as unit:
        record = unit.get(AgendaItem, item)
        plan = only(unit.session, select(ItemPlan).where(ItemPlan.item_id == item)) or unit.add(
            ItemPlan(item_id=item, round_id=record.round_id, annotation="")
        )
        edit(unit, plan, start, _checked_plan(desk, unit, new), allowed=("minutes", "lead_id", "annotation", "marking"))
    return unit.result


@verb("agenda.item.session")
def assign_session(desk: Desk, *, item: str, session: str | None, start: str | None = None) -> Made:
    """Say in which session an item is taken, or in none yet; `start` is the session the page showed."""
    with desk.workspace.change(f"Set the session of {numbered(desk, item)}", author=desk.author) as unit:
        take_in_session(unit, unit.get(AgendaItem, item), session, start=start)
    return unit.result


@verb("agenda.item.move")
def move_item(
    desk: Desk,
    *,
    item: str,
    parent: str | None,
    after: str | None,
    session: tuple[str | None, str | None] | None = None,
) -> Made:
    """Put an item under `parent` (None: at the top), behind the sibling `after` (None: first).

    `session` takes it to another sitting in the same move: (the one the page showed, the wanted one).
    A draft counts its items anew; once handed over the numbers stay, and sub-items stay under their item.
    """
    with desk.workspace.change(f"Move {numbered(desk, item)}", author=desk.author) as unit:
        record = unit.get(AgendaItem, item)
        tree = Tree(unit, open_agenda(unit, record))
        place_item(tree, record, parent, after)
        if session is not None:
            take_in_session(unit, record, session[1], start=session[0])
    return unit.result


@verb("agenda.item.delete")
def delete_item(desk: Desk, *, item: str) -> Made:
    """Delete an item of a draft with its sub-items and plans; what was handed over is withdrawn instead."""
    with desk.workspace.change(f"Delete {numbered(desk, item)}", author=desk.author) as unit:
        record = unit.get(AgendaItem, item)
        agenda = unit.get(Agenda, record.agenda_id)
        if agenda.state != AgendaState.DRAFT:
            raise RuleError(
                "The agenda is {state:name}: item {number} is withdrawn and keeps its number; it is not deleted.",
                state=agenda.state,
                number=record.number,
            )
        tree = Tree(unit, agenda)
        going = [record, *tree.below(record)]
        _refuse_while_used(unit, going)
        for each in reversed(going):
            for part in _parts(unit, each.id):
                unit.delete(part)
            unit.delete(each)
        tree.items = [each for each in tree.items if each not in going]
        tree.renumber()
    return unit.result


def place_new_item(
    unit: UnitOfWork,
    agenda: Agenda,
    *,
    title: Texts,
    proposed_by: str,
    issues: Sequence[str],
    parent: str | None,
    after: str | None,
    id: str | None,
) -> AgendaItem:
    """Make an item with the number that the state of its agenda gives it."""
    check_proposer(unit, proposed_by)
    _check_issues(unit, issues)
    tree = Tree(unit, agenda)
    depth = tree.depth(parent)
    if depth >= DEPTH:
        raise RuleError("An agenda has items, sub-items and points; there is nothing below a point.")
    above = unit.get(AgendaItem, parent) if parent is not None else None
    made = AgendaItem(
        id=id or new_id(),
        agenda_id=agenda.id,
        round_id=agenda.round_id,
        parent_id=parent,
        proposed_by=proposed_by,
        title=named(title, Sentence("A title of the item")),
        issues=tuple(issues),
        number="",
    )
    siblings = tree.siblings(parent)
    place_last(siblings, made) if after is None else place_after(siblings, made, after)
    before = len(siblings) if after is None else [sibling.id for sibling in siblings].index(after) + 1
    if agenda.state == AgendaState.DRAFT:
        tree.items.append(made)
        tree.renumber()
    else:
        made.number = late_number([sibling.number for sibling in siblings], before, above.number if above else "", depth)
    made.code = code_for(unit.session, AgendaItem, f"{agenda.code or 'ag'}-{made.number}")
    return unit.add(made)


def place_item(tree: Tree, record: AgendaItem, parent: str | None, after: str | None) -> None:
    """Move an item within its agenda as its state allows, and renumber a draft."""
    if parent is not None and parent not in {item.id for item in tree.items}:
        raise UserError("An item can only be put under an item of the same agenda.")
    if parent in {record.id, *(item.id for item in tree.below(record))}:
        raise RuleError("Item {number} cannot be put under itself.", number=record.number)
    if tree.depth(parent) + tree.height(record) >= DEPTH:
        raise RuleError("An agenda has items, sub-items and points; there is nothing below a point.")
    if tree.agenda.state != AgendaState.DRAFT and parent != record.parent_id:
        raise RuleError(
            "The agenda is {state:name}: item {number} keeps its number, and with it its place under its item.",
            state=tree.agenda.state,
            number=record.number,
        )
    record.parent_id = parent
    place_after(tree.siblings(parent), record, after)
    if tree.agenda.state == AgendaState.DRAFT:
        tree.renumber()


def take_in_session(unit: UnitOfWork, record: AgendaItem, session: str | None, *, start: str | None) -> None:
    """Say in which sitting of its own round an item is taken; `start` is what the page showed."""
    if session is not None and unit.get(Session, session).round_id != record.round_id:
        raise UserError("This session belongs to another round.")
    unit.edit(record, {"session_id": start}, session_id=session)


def check_proposer(unit: UnitOfWork, party: str, *, joint: bool = True) -> None:
    """Refuse a proposer who is no party to the talks."""
    known = [str(code) for code in unit.session.scalars(select(Party.code))]
    if party not in known and not (joint and party == "joint"):
        there = [*known, Sentence("joint")] if joint else known
        raise UserError("“{party}” is no party to these talks; there are: {known}.", party=party, known=there)


def _check_issues(unit: UnitOfWork, codes: Sequence[str]) -> None:
    if unknown := set(codes) - set(unit.session.scalars(select(Issue.code))):
        raise UserError("There is no issue called {unknown}: add it to the issues first.", unknown=sorted(unknown))


def _checked_plan(desk: Desk, unit: UnitOfWork, new: Given) -> dict[str, Any]:
    minutes = new.get("minutes")
    if minutes is not None and not 0 < minutes <= 24 * 60:
        raise UserError("An item takes between 1 minute and a day, not {minutes} minutes.", minutes=minutes)
    if new.get("lead_id") is not None:
        unit.get(Person, new["lead_id"])
    out = {**new, "annotation": clean(new["annotation"])} if "annotation" in new else dict(new)
    return {**out, "marking": checked(desk, new["marking"])} if "marking" in new else out


def _parts(unit: UnitOfWork, item: str) -> list[ItemPlan | AgendaEvent]:
    plans = unit.session.scalars(select(ItemPlan).where(ItemPlan.item_id == item))
    return [*plans, *unit.session.scalars(select(AgendaEvent).where(AgendaEvent.item_id == item))]


def _refuse_while_used(unit: UnitOfWork, going: Sequence[AgendaItem]) -> None:
    ids = [item.id for item in going]
    for cls, column, target in references():
        if target != AgendaItem.__tablename__ or cls in (ItemPlan, AgendaEvent, AgendaItem):
            continue
        key = table_of(cls).c[column]
        if unit.session.execute(select(key).where(key.in_(ids))).first():
            raise RuleError(
                "Item {number} cannot be deleted: a {label:name} refers to it.", number=going[0].number, label=cls.label
            )
