"""The tables of fields, one per kind of entry of a dialogue file."""

from __future__ import annotations

from dialogue_app.exchange.dialogue_file.codec import ALWAYS, DAY, NUMBER, PLAIN, TEXTS, VISIBILITY, fields, moment, named

_PROVENANCE = ("provenance", "provenance", PLAIN)

DIALOGUE = fields(
    ("title", "title", TEXTS),
    ("subject", "subject", TEXTS),
    ("cadence", "cadence", PLAIN),
    ("hosting", "hosting", PLAIN),
    ("legalRegister", "register", PLAIN, ALWAYS),
    ("roundNumbering", "numbering", PLAIN),
    ("jointMarking", "joint_marking", TEXTS),
    _PROVENANCE,
)
REGIME = fields(
    ("working", "working_languages", PLAIN, ALWAYS),
    ("authentic", "languages", PLAIN, ALWAYS),
    ("originals", "originals", PLAIN, ALWAYS),
    ("alternat", "alternat", PLAIN, ALWAYS),
    ("paper", "paper", PLAIN, ALWAYS),
    ("interpretation", "interpretation", PLAIN, ALWAYS),
)
PARTY = fields(
    ("iso3166", "iso3166", PLAIN),
    ("kind", "kind", PLAIN, ALWAYS),
    ("languages", "languages", PLAIN, ALWAYS),
    ("capital", "capital", PLAIN),
    _PROVENANCE,
)
INSTRUMENT = fields(
    ("title", "title", TEXTS),
    ("date", "on", DAY),
    ("place", "place", PLAIN, ALWAYS),
    ("keyTerms", "key_terms", PLAIN, ALWAYS),
    ("validUntil", "valid_until", DAY),
    ("source", "source", PLAIN),
    _PROVENANCE,
)
PUBLIC_ROUND = fields(
    ("date", "on", DAY),
    ("place", "place", PLAIN),
    ("heads", "heads", PLAIN, {}),
    ("remark", "remark", PLAIN),
    ("source", "source", PLAIN),
    _PROVENANCE,
)
PERSON = fields(
    ("party", "party_id", named("party")),
    ("honorific", "honorific", TEXTS),
    ("given", "given", PLAIN, ALWAYS),
    ("family", "family", PLAIN, ALWAYS),
    ("display", "display", TEXTS, ALWAYS),
    ("role", "role", PLAIN),
    ("rank", "precedence", PLAIN, 0),
    ("initials", "initials", PLAIN),
    _PROVENANCE,
)
OFFICE = fields(("title", "title", TEXTS), ("from", "valid_from", DAY), ("until", "valid_until", DAY))
VENUE = fields(
    ("name", "name", TEXTS), ("country", "country", PLAIN, ALWAYS), ("tz", "zone", PLAIN), ("host", "host", PLAIN), _PROVENANCE
)
ISSUE = fields(("title", "title", TEXTS), ("aliases", "aliases", PLAIN, {}), ("description", "description", PLAIN), _PROVENANCE)
ROUND = fields(
    ("ordinal", "ordinal", PLAIN),
    ("title", "title", TEXTS),
    ("dateStart", "starts", DAY),
    ("dateEnd", "ends", DAY),
    ("venue", "venue_id", named("venue")),
    ("host", "host", PLAIN),
    ("chair", "chair_id", named("person")),
    ("state", "state", PLAIN),
    ("partyOrdinal", "party_ordinals", PLAIN, {}),
    ("authorityToSign", "authority_to_sign", PLAIN),
    _PROVENANCE,
)
SESSION = fields(
    ("round", "round_id", named("round")),
    ("kind", "kind", PLAIN),
    ("title", "title", TEXTS),
    ("start", "starts", moment()),
    ("end", "ends", moment()),
    ("tz", "zone", PLAIN),
    _PROVENANCE,
)
SUBSTITUTION = fields(
    ("at", "at", moment()),
    ("out", "out_id", named("person")),
    ("in", "in_id", named("person")),
    ("reason", "reason", PLAIN),
    ("notifiedBy", "notified_by", PLAIN),
    ("effectiveFromSession", "from_session_id", named("session")),
)
ATTENDANCE = fields(
    ("session", "session_id", named("session")), ("person", "person_id", named("person")), ("present", "present", PLAIN)
)
AGENDA = fields(
    ("round", "round_id", named("round")),
    ("state", "state", PLAIN),
    ("proposedAt", "proposed_at", moment()),
    ("adoptedAt", "adopted_at", moment()),
    ("adoptedBy", "adopted_by", PLAIN, []),
)
AGENDA_VERSION = fields(
    ("v", "number", PLAIN),
    ("state", "state", PLAIN),
    ("at", "at", moment()),
    ("from", "from_party", PLAIN),
    ("items", "items", PLAIN, ALWAYS),
    ("note", "remark", PLAIN),
)
ITEM = fields(
    ("round", "round_id", named("round")),
    ("number", "number", PLAIN),
    ("title", "title", TEXTS),
    ("issues", "issues", PLAIN, ALWAYS),
    ("proposedBy", "proposed_by", PLAIN),
    ("state", "state", PLAIN),
    ("session", "session_id", named("session")),
    ("annotation", "annotation", TEXTS),
    ("visibility", "visibility", VISIBILITY),
    _PROVENANCE,
)
PLAN = fields(
    ("minutes", "minutes", PLAIN),
    ("lead", "lead_id", named("person")),
    ("annotation", "annotation", PLAIN),
    ("marking", "marking", PLAIN),
)
EVENT = fields(
    ("at", "at", moment()),
    ("event", "event", PLAIN),
    ("by", "by", PLAIN),
    ("agreedBy", "agreed_by", PLAIN),
    ("reason", "reason", PLAIN),
    ("text", "text", PLAIN),
)
MANDATE = fields(
    ("round", "round_id", named("round")),
    ("issuedBy", "issued_by", PLAIN),
    ("date", "on", DAY),
    ("scope", "scope", PLAIN),
    ("visibility", "visibility", VISIBILITY),
    ("marking", "marking", PLAIN),
    _PROVENANCE,
)
_POSITION = (
    ("party", "party_id", named("party")),
    ("issue", "issue_id", named("issue")),
    ("round", "round_id", named("round")),
    ("agendaItem", "item_id", named("agenda_item"), ALWAYS),
    ("visibility", "visibility", VISIBILITY),
    ("state", "state", PLAIN),
    ("version", "version", PLAIN),
    ("marking", "marking", PLAIN),
    ("note", "remark", PLAIN),
    _PROVENANCE,
)
OWN_POSITION = fields(
    *_POSITION,
    ("supersedes", "supersedes_id", named("own_position"), ALWAYS),
    ("stance", "objective", PLAIN, ALWAYS),
    ("arguments", "arguments", PLAIN),
    ("language", "language", PLAIN, "en"),
    ("mandate", "mandate_id", named("mandate")),
)
DELIVERED = fields(("session", "delivered_session_id", named("session")), ("as", "delivered_as", PLAIN))
LIMITS = fields(("redLine", "red_line", PLAIN), ("fallback", "fallback", PLAIN))
CLEARANCE = fields(
    ("office", "office", PLAIN), ("status", "status", PLAIN), ("person", "person", PLAIN), ("date", "on", DAY, ALWAYS)
)
TALKING_POINT = fields(
    ("text", "text", PLAIN, ALWAYS),
    ("ifRaised", "if_raised", PLAIN, False),
    ("delivered", "delivered", PLAIN, "no"),
    ("deliveredAt", "delivered_at", moment()),
    ("deliveredIn", "delivered_session_id", named("session")),
)
OBSERVED_POSITION = fields(
    *_POSITION,
    ("supersedes", "supersedes_id", named("observed_position"), ALWAYS),
    ("takenFrom", "note_id", named("note")),
    ("stance", "stance", PLAIN, ALWAYS),
    ("confidence", "confidence", PLAIN),
)
PAPER = fields(
    ("kind", "kind", PLAIN),
    ("title", "title", PLAIN),
    ("from", "from_party", PLAIN),
    ("to", "to_party", PLAIN),
    ("round", "round_id", named("round")),
    ("handedOver", "handed_over", PLAIN),
    ("state", "state", PLAIN),
    ("visibility", "visibility", VISIBILITY),
    ("lang", "language", PLAIN),
    _PROVENANCE,
)
NOTE = fields(
    ("round", "round_id", named("round")),
    ("session", "session_id", named("session")),
    ("agendaItem", "item_id", named("agenda_item"), ALWAYS),
    ("at", "at", moment()),
    ("taker", "taker", PLAIN),
    ("speaker", "speaker_id", named("person"), ALWAYS),
    ("kind", "kind", PLAIN),
    ("fidelity", "fidelity", PLAIN),
    ("capturedFrom", "captured_from", PLAIN),
    ("lang", "language", PLAIN),
    ("visibility", "visibility", VISIBILITY),
    ("state", "state", PLAIN),
    ("text", "text", PLAIN, ALWAYS),
    ("marking", "marking", PLAIN),
    ("private", "private", PLAIN, False),
    ("clockOffset", "clock_offset", PLAIN, 0),
    ("conflictsWith", "conflicts_with_id", named("note")),
    ("replyTo", "reply_to_id", named("note")),
    ("attachments", "papers", PLAIN, []),
    _PROVENANCE,
)
RECONCILED = fields(
    ("by", "by", PLAIN), ("at", "at", moment()), ("holds", "chosen_id", named("note")), ("reading", "reading", PLAIN, "")
)
SIGNED = fields(("date", "on", DAY), ("place", "place", PLAIN), ("fingerprint", "fingerprint", PLAIN))
REVISION = fields(("by", "by", PLAIN), ("at", "at", moment()), ("text", "text", PLAIN))
SOURCE = fields(("note", "note_id", named("note")), ("by", "by", PLAIN), ("at", "at", moment()))
MINUTES = fields(
    ("round", "round_id", named("round")),
    ("visibility", "visibility", VISIBILITY),
    ("title", "title", TEXTS),
    ("register", "register", PLAIN),
    ("languages", "languages", PLAIN, ALWAYS),
    ("marking", "marking", PLAIN),
    ("closing", "closing", TEXTS),
    ("contentHash", "content_hash", PLAIN),
    ("agreedAt", "agreed_at", moment()),
    _PROVENANCE,
)
PARAGRAPH = fields(
    ("num", "number", NUMBER),
    ("agendaItem", "item_id", named("agenda_item"), ALWAYS),
    ("issue", "issue_id", named("issue"), ALWAYS),
    ("kind", "kind", PLAIN),
    ("text", "text", TEXTS, ALWAYS),
    ("brackets", "brackets", PLAIN, []),
    ("confirmedAgainst", "confirmed", PLAIN, {}),
)
ANNEX_PARAGRAPH = fields(("num", "number", NUMBER), ("text", "text", TEXTS, ALWAYS))
ANNEX = fields(("id", "number", PLAIN), ("title", "title", TEXTS), ("table", "table", PLAIN))
VERSION = fields(
    ("v", "number", PLAIN),
    ("date", "on", DAY),
    ("from", "from_party", PLAIN),
    ("note", "remark", PLAIN),
    ("paragraphs", "paragraphs", PLAIN),
)
COMMENT = fields(("party", "party", PLAIN), ("text", "text", PLAIN), ("status", "status", PLAIN), ("marking", "marking", PLAIN))
CORRECTION = fields(
    ("corrects", "minutes_id", named("minutes")),
    ("kind", "kind", PLAIN),
    ("languages", "languages", PLAIN, ALWAYS),
    ("was", "was", PLAIN),
    ("reads", "reads", PLAIN),
    ("reason", "reason", PLAIN),
    ("agreed", "agreed", DAY),
    ("effect", "effect", PLAIN),
    ("signedBy", "signed_by", PLAIN, []),
    ("originalUntouched", "original_untouched", PLAIN, ALWAYS),
    ("visibility", "visibility", VISIBILITY),
    _PROVENANCE,
)
COMMITMENT = fields(
    ("party", "party", PLAIN),
    ("issue", "issue_id", named("issue")),
    ("title", "title", PLAIN),
    ("kind", "direction", PLAIN),
    ("period", "period", PLAIN, ALWAYS),
    ("target", "target", PLAIN),
    ("unit", "unit", PLAIN, ALWAYS),
    ("strength", "strength", PLAIN, ALWAYS),
    ("countingRule", "counting_rule", PLAIN),
    ("inForceFrom", "in_force_from", DAY),
    ("visibility", "visibility", VISIBILITY),
    _PROVENANCE,
)
ACTUAL = fields(
    ("period", "period", PLAIN),
    ("value", "value", PLAIN, ALWAYS),
    ("reportedBy", "reported_by", PLAIN),
    ("asOf", "as_of", DAY),
    ("final", "final", PLAIN, ALWAYS),
    ("disputed", "disputed", PLAIN, False),
    ("alternatePeriod", "alternate_period", PLAIN),
    ("planned", "planned", PLAIN),
    ("correctedBy", "correction_id", named("correction")),
)
ACTION = fields(
    ("minutes", "minutes_id", named("minutes")),
    ("text", "text", TEXTS),
    ("owner", "owners", PLAIN, ALWAYS),
    ("due", "due", DAY, ALWAYS),
    ("status", "status", PLAIN),
    ("closed", "closed", DAY),
    ("note", "remark", PLAIN),
    ("provisional", "provisional", PLAIN, False),
    ("visibility", "visibility", VISIBILITY),
    _PROVENANCE,
)
COPY = fields(
    ("document", "minutes_id", named("minutes")),
    ("copy", "number", PLAIN),
    ("to", "addressee", PLAIN),
    ("party", "party", PLAIN),
    ("form", "form", PLAIN),
    ("channel", "channel", PLAIN),
    ("date", "on", DAY, ALWAYS),
    ("receipt", "receipt", PLAIN),
    ("recalled", "recalled_on", DAY),
    _PROVENANCE,
)
