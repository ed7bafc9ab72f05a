CREATE TABLE blob (
	sha256 VARCHAR(64) NOT NULL,
	n INTEGER NOT NULL,
	data BLOB NOT NULL,
	CONSTRAINT pk_blob PRIMARY KEY (sha256, n)
);
CREATE TABLE change (
	pos INTEGER NOT NULL,
	n INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	record VARCHAR(32) NOT NULL,
	operation VARCHAR(1) NOT NULL,
	field VARCHAR(80) NOT NULL,
	seal BLOB NOT NULL,
	CONSTRAINT pk_change PRIMARY KEY (pos, n)
)
 WITHOUT ROWID;
CREATE INDEX ix_change_record ON change (record);
CREATE TABLE change_set (
	pos INTEGER NOT NULL,
	station VARCHAR(40) NOT NULL,
	seq INTEGER NOT NULL,
	id VARCHAR(32) NOT NULL,
	author VARCHAR(80) NOT NULL,
	at VARCHAR(32) NOT NULL,
	label VARCHAR(200) NOT NULL,
	reverts VARCHAR(32),
	seen TEXT NOT NULL,
	digest VARCHAR(64) NOT NULL,
	CONSTRAINT pk_change_set PRIMARY KEY (pos),
	UNIQUE (station, seq),
	UNIQUE (id)
);
CREATE TABLE change_value (
	pos INTEGER NOT NULL,
	n INTEGER NOT NULL,
	salt BLOB NOT NULL,
	data TEXT NOT NULL,
	CONSTRAINT pk_change_value PRIMARY KEY (pos, n)
)
 WITHOUT ROWID;
CREATE TABLE dialogue (
	title JSON NOT NULL,
	subject JSON NOT NULL,
	home_party VARCHAR NOT NULL,
	cadence VARCHAR NOT NULL,
	hosting VARCHAR NOT NULL,
	languages JSON NOT NULL,
	working_languages JSON NOT NULL,
	originals INTEGER NOT NULL,
	alternat BOOLEAN NOT NULL,
	paper VARCHAR NOT NULL,
	layout VARCHAR NOT NULL,
	interpretation VARCHAR NOT NULL,
	register VARCHAR NOT NULL,
	numbering VARCHAR NOT NULL,
	joint_marking JSON NOT NULL,
	file_notes JSON,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_dialogue PRIMARY KEY (id)
);
CREATE INDEX ix_dialogue_code ON dialogue (code);
CREATE TABLE draft (
	editor VARCHAR(120) NOT NULL,
	text TEXT NOT NULL,
	base TEXT NOT NULL,
	at VARCHAR(32) NOT NULL,
	CONSTRAINT pk_draft PRIMARY KEY (editor)
);
CREATE TABLE head (
	station VARCHAR(40) NOT NULL,
	seq INTEGER NOT NULL,
	digest VARCHAR(64) NOT NULL,
	CONSTRAINT pk_head PRIMARY KEY (station)
);
CREATE TABLE instrument (
	title JSON NOT NULL,
	"on" VARCHAR(10) NOT NULL,
	place VARCHAR,
	key_terms JSON NOT NULL,
	valid_until VARCHAR(10),
	source VARCHAR,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_instrument PRIMARY KEY (id)
);
CREATE INDEX ix_instrument_code ON instrument (code);
CREATE TABLE issue (
	title JSON NOT NULL,
	aliases JSON NOT NULL,
	description VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_issue PRIMARY KEY (id)
);
CREATE INDEX ix_issue_code ON issue (code);
CREATE TABLE party (
	iso3166 VARCHAR,
	kind VARCHAR NOT NULL,
	short JSON NOT NULL,
	long JSON NOT NULL,
	adjective JSON NOT NULL,
	languages JSON NOT NULL,
	capital VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_party PRIMARY KEY (id)
);
CREATE INDEX ix_party_code ON party (code);
CREATE TABLE public_round (
	"on" VARCHAR(10) NOT NULL,
	place VARCHAR NOT NULL,
	heads JSON NOT NULL,
	remark VARCHAR,
	source VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_public_round PRIMARY KEY (id)
);
CREATE INDEX ix_public_round_code ON public_round (code);
CREATE TABLE search_doc (
	doc_id INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	record VARCHAR(32) NOT NULL,
	round_id VARCHAR(32),
	visibility VARCHAR(40) NOT NULL,
	at VARCHAR(32) NOT NULL,
	body_norm TEXT NOT NULL,
	CONSTRAINT pk_search_doc PRIMARY KEY (doc_id),
	UNIQUE (record)
);
CREATE INDEX ix_search_doc_round_id ON search_doc (round_id);
CREATE TABLE venue (
	name JSON NOT NULL,
	city JSON NOT NULL,
	country VARCHAR NOT NULL,
	zone VARCHAR NOT NULL,
	host VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_venue PRIMARY KEY (id)
);
CREATE INDEX ix_venue_code ON venue (code);
CREATE TABLE workspace_info (
	name VARCHAR(40) NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_workspace_info PRIMARY KEY (name)
);
CREATE TABLE person (
	party_id VARCHAR(32) NOT NULL,
	honorific JSON NOT NULL,
	given VARCHAR NOT NULL,
	family VARCHAR NOT NULL,
	display JSON NOT NULL,
	role VARCHAR NOT NULL,
	precedence INTEGER NOT NULL,
	initials VARCHAR,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_party_id FOREIGN KEY(party_id) REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_person_code ON person (code);
CREATE INDEX ix_person_party_id ON person (party_id);
CREATE TABLE office (
	person_id VARCHAR(32) NOT NULL,
	title JSON NOT NULL,
	valid_from VARCHAR(10),
	valid_until VARCHAR(10),
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_office PRIMARY KEY (id),
	CONSTRAINT fk_office_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_office_person_id ON office (person_id);
CREATE TABLE round (
	ordinal INTEGER NOT NULL,
	party_ordinals JSON NOT NULL,
	title JSON NOT NULL,
	starts VARCHAR(10) NOT NULL,
	ends VARCHAR(10) NOT NULL,
	venue_id VARCHAR(32) NOT NULL,
	host VARCHAR NOT NULL,
	chair_id VARCHAR(32),
	state VARCHAR NOT NULL,
	authority_to_sign VARCHAR,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_round PRIMARY KEY (id),
	CONSTRAINT fk_round_venue_id FOREIGN KEY(venue_id) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_round_chair_id FOREIGN KEY(chair_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_round_chair_id ON round (chair_id);
CREATE INDEX ix_round_code ON round (code);
CREATE INDEX ix_round_venue_id ON round (venue_id);
CREATE TABLE agenda (
	round_id VARCHAR(32) NOT NULL,
	state VARCHAR NOT NULL,
	proposed_at VARCHAR(32),
	adopted_at VARCHAR(32),
	adopted_by JSON NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_agenda PRIMARY KEY (id),
	CONSTRAINT fk_agenda_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_code ON agenda (code);
CREATE INDEX ix_agenda_round_id ON agenda (round_id);
CREATE TABLE day_report (
	round_id VARCHAR(32) NOT NULL,
	"on" VARCHAR(10) NOT NULL,
	language VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	summary VARCHAR NOT NULL,
	comment VARCHAR NOT NULL,
	marking JSON,
	"by" VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_day_report PRIMARY KEY (id),
	CONSTRAINT fk_day_report_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_day_report_round_id ON day_report (round_id);
CREATE TABLE delegation_member (
	round_id VARCHAR(32) NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	party_id VARCHAR(32) NOT NULL,
	role VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_delegation_member PRIMARY KEY (id),
	CONSTRAINT fk_delegation_member_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_delegation_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_delegation_member_party_id FOREIGN KEY(party_id) REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_delegation_member_party_id ON delegation_member (party_id);
CREATE INDEX ix_delegation_member_person_id ON delegation_member (person_id);
CREATE INDEX ix_delegation_member_round_id ON delegation_member (round_id);
CREATE TABLE internal_copy (
	round_id VARCHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	identifier VARCHAR NOT NULL,
	number INTEGER NOT NULL,
	total INTEGER NOT NULL,
	addressee VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	"by" VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_internal_copy PRIMARY KEY (id),
	CONSTRAINT fk_internal_copy_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_internal_copy_round_id ON internal_copy (round_id);
CREATE TABLE mandate (
	round_id VARCHAR(32) NOT NULL,
	issued_by VARCHAR NOT NULL,
	"on" VARCHAR(10),
	scope VARCHAR NOT NULL,
	marking JSON,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_mandate PRIMARY KEY (id),
	CONSTRAINT fk_mandate_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_mandate_code ON mandate (code);
CREATE INDEX ix_mandate_round_id ON mandate (round_id);
CREATE TABLE minutes (
	round_id VARCHAR(32) NOT NULL,
	state VARCHAR NOT NULL,
	title JSON NOT NULL,
	register VARCHAR NOT NULL,
	languages JSON NOT NULL,
	closing JSON NOT NULL,
	marking JSON,
	content_hash VARCHAR,
	agreed_at VARCHAR(32),
	signed_on VARCHAR(10),
	signed_at VARCHAR,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_minutes PRIMARY KEY (id),
	CONSTRAINT fk_minutes_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_minutes_code ON minutes (code);
CREATE INDEX ix_minutes_round_id ON minutes (round_id);
CREATE TABLE paper (
	kind VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	from_party VARCHAR NOT NULL,
	to_party VARCHAR NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	handed_over JSON,
	state VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_paper PRIMARY KEY (id),
	CONSTRAINT fk_paper_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_paper_code ON paper (code);
CREATE INDEX ix_paper_round_id ON paper (round_id);
CREATE TABLE second_taker (
	round_id VARCHAR(32) NOT NULL,
	taker VARCHAR NOT NULL,
	"offset" INTEGER NOT NULL,
	proposed INTEGER,
	source VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	"by" VARCHAR NOT NULL,
	at VARCHAR(32),
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_second_taker PRIMARY KEY (id),
	CONSTRAINT fk_second_taker_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_second_taker_round_id ON second_taker (round_id);
CREATE TABLE session (
	round_id VARCHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	title JSON NOT NULL,
	starts VARCHAR(32) NOT NULL,
	ends VARCHAR(32) NOT NULL,
	zone VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_session PRIMARY KEY (id),
	CONSTRAINT fk_session_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_session_code ON session (code);
CREATE INDEX ix_session_round_id ON session (round_id);
CREATE TABLE waiver (
	round_id VARCHAR(32) NOT NULL,
	finding VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	asked_by VARCHAR NOT NULL,
	lifted_by VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_waiver PRIMARY KEY (id),
	CONSTRAINT fk_waiver_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_waiver_round_id ON waiver (round_id);
CREATE TABLE agenda_item (
	agenda_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	parent_id VARCHAR(32),
	rank VARCHAR(120) NOT NULL,
	number VARCHAR NOT NULL,
	title JSON NOT NULL,
	issues JSON NOT NULL,
	proposed_by VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	annotation JSON NOT NULL,
	session_id VARCHAR(32),
	added_at VARCHAR(32),
	withdrawn_at VARCHAR(32),
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT fk_agenda_item_agenda_id FOREIGN KEY(agenda_id) REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_agenda_item_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_agenda_item_parent_id FOREIGN KEY(parent_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_agenda_item_session_id FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_item_agenda_id ON agenda_item (agenda_id);
CREATE INDEX ix_agenda_item_code ON agenda_item (code);
CREATE INDEX ix_agenda_item_parent_id ON agenda_item (parent_id);
CREATE INDEX ix_agenda_item_round_id ON agenda_item (round_id);
CREATE INDEX ix_agenda_item_session_id ON agenda_item (session_id);
CREATE TABLE agenda_version (
	agenda_id VARCHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	state VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	from_party VARCHAR NOT NULL,
	items JSON NOT NULL,
	remark VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_agenda_version PRIMARY KEY (id),
	CONSTRAINT fk_agenda_version_agenda_id FOREIGN KEY(agenda_id) REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_version_agenda_id ON agenda_version (agenda_id);
CREATE TABLE annex (
	minutes_id VARCHAR(32) NOT NULL,
	number VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	title JSON NOT NULL,
	contents VARCHAR NOT NULL,
	"table" JSON,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_annex PRIMARY KEY (id),
	CONSTRAINT fk_annex_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_annex_code ON annex (code);
CREATE INDEX ix_annex_minutes_id ON annex (minutes_id);
CREATE TABLE attendance (
	session_id VARCHAR(32) NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	present BOOLEAN NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_attendance PRIMARY KEY (id),
	CONSTRAINT fk_attendance_session_id FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_session_id ON attendance (session_id);
CREATE TABLE consultation (
	minutes_id VARCHAR(32) NOT NULL,
	release VARCHAR NOT NULL,
	whom VARCHAR NOT NULL,
	party VARCHAR NOT NULL,
	office VARCHAR NOT NULL,
	answer VARCHAR NOT NULL,
	"on" VARCHAR(10) NOT NULL,
	reference VARCHAR,
	"by" VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_consultation PRIMARY KEY (id),
	CONSTRAINT fk_consultation_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_consultation_minutes_id ON consultation (minutes_id);
CREATE TABLE issued_document (
	round_id VARCHAR(32) NOT NULL,
	minutes_id VARCHAR(32),
	kind VARCHAR NOT NULL,
	identifier VARCHAR NOT NULL,
	held_by VARCHAR NOT NULL,
	layout VARCHAR NOT NULL,
	filename VARCHAR NOT NULL,
	content_hash VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	signatures INTEGER NOT NULL,
	stamps INTEGER NOT NULL,
	level VARCHAR,
	renew_before VARCHAR(32),
	replaces_id VARCHAR(32),
	at VARCHAR(32) NOT NULL,
	"by" VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_issued_document PRIMARY KEY (id),
	CONSTRAINT fk_issued_document_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_issued_document_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_issued_document_replaces_id FOREIGN KEY(replaces_id) REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_issued_document_minutes_id ON issued_document (minutes_id);
CREATE INDEX ix_issued_document_replaces_id ON issued_document (replaces_id);
CREATE INDEX ix_issued_document_round_id ON issued_document (round_id);
CREATE TABLE minutes_version (
	minutes_id VARCHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	"on" VARCHAR(10) NOT NULL,
	from_party VARCHAR NOT NULL,
	remark VARCHAR NOT NULL,
	paragraphs JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_minutes_version PRIMARY KEY (id),
	CONSTRAINT fk_minutes_version_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_minutes_version_minutes_id ON minutes_version (minutes_id);
CREATE TABLE release (
	minutes_id VARCHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	identifier VARCHAR NOT NULL,
	withheld JSON NOT NULL,
	passages JSON NOT NULL,
	grounds JSON NOT NULL,
	at VARCHAR(32) NOT NULL,
	"by" VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_release PRIMARY KEY (id),
	CONSTRAINT fk_release_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_release_minutes_id ON release (minutes_id);
CREATE TABLE signature_record (
	minutes_id VARCHAR(32) NOT NULL,
	held_by VARCHAR NOT NULL,
	names_first VARCHAR NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	"on" VARCHAR(10),
	place VARCHAR,
	fingerprint VARCHAR,
	rank VARCHAR(120) NOT NULL,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_signature_record PRIMARY KEY (id),
	CONSTRAINT fk_signature_record_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_signature_record_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_signature_record_minutes_id ON signature_record (minutes_id);
CREATE INDEX ix_signature_record_person_id ON signature_record (person_id);
CREATE TABLE substitution (
	round_id VARCHAR(32) NOT NULL,
	out_id VARCHAR(32) NOT NULL,
	in_id VARCHAR(32) NOT NULL,
	at VARCHAR(32) NOT NULL,
	from_session_id VARCHAR(32) NOT NULL,
	reason VARCHAR NOT NULL,
	notified_by VARCHAR NOT NULL,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_substitution PRIMARY KEY (id),
	CONSTRAINT fk_substitution_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_substitution_out_id FOREIGN KEY(out_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_substitution_in_id FOREIGN KEY(in_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_substitution_from_session_id FOREIGN KEY(from_session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_substitution_from_session_id ON substitution (from_session_id);
CREATE INDEX ix_substitution_in_id ON substitution (in_id);
CREATE INDEX ix_substitution_out_id ON substitution (out_id);
CREATE INDEX ix_substitution_round_id ON substitution (round_id);
CREATE TABLE agenda_event (
	item_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	at VARCHAR(32) NOT NULL,
	zone VARCHAR NOT NULL,
	event VARCHAR NOT NULL,
	"by" VARCHAR NOT NULL,
	agreed_by VARCHAR,
	reason VARCHAR,
	text VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_agenda_event PRIMARY KEY (id),
	CONSTRAINT fk_agenda_event_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_agenda_event_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_event_item_id ON agenda_event (item_id);
CREATE INDEX ix_agenda_event_round_id ON agenda_event (round_id);
CREATE TABLE copy (
	issued_id VARCHAR(32),
	minutes_id VARCHAR(32),
	number INTEGER NOT NULL,
	addressee VARCHAR NOT NULL,
	party VARCHAR NOT NULL,
	form VARCHAR NOT NULL,
	channel VARCHAR,
	"on" VARCHAR(10),
	receipt VARCHAR,
	recalled_on VARCHAR(10),
	caveats JSON NOT NULL,
	marking JSON,
	rank VARCHAR(120) NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_copy PRIMARY KEY (id),
	CONSTRAINT fk_copy_issued_id FOREIGN KEY(issued_id) REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_copy_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_copy_code ON copy (code);
CREATE INDEX ix_copy_issued_id ON copy (issued_id);
CREATE INDEX ix_copy_minutes_id ON copy (minutes_id);
CREATE TABLE item_plan (
	item_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	minutes INTEGER,
	lead_id VARCHAR(32),
	annotation VARCHAR NOT NULL,
	marking JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_item_plan PRIMARY KEY (id),
	CONSTRAINT fk_item_plan_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_item_plan_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_item_plan_lead_id FOREIGN KEY(lead_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_item_plan_item_id ON item_plan (item_id);
CREATE INDEX ix_item_plan_lead_id ON item_plan (lead_id);
CREATE INDEX ix_item_plan_round_id ON item_plan (round_id);
CREATE TABLE minutes_paragraph (
	minutes_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	annex_id VARCHAR(32),
	number VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	item_id VARCHAR(32),
	issue_id VARCHAR(32),
	kind VARCHAR NOT NULL,
	text JSON NOT NULL,
	brackets JSON NOT NULL,
	confirmed JSON NOT NULL,
	ad_referendum JSON,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_minutes_paragraph PRIMARY KEY (id),
	CONSTRAINT fk_minutes_paragraph_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_minutes_paragraph_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_minutes_paragraph_annex_id FOREIGN KEY(annex_id) REFERENCES annex (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_minutes_paragraph_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_minutes_paragraph_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_minutes_paragraph_annex_id ON minutes_paragraph (annex_id);
CREATE INDEX ix_minutes_paragraph_code ON minutes_paragraph (code);
CREATE INDEX ix_minutes_paragraph_issue_id ON minutes_paragraph (issue_id);
CREATE INDEX ix_minutes_paragraph_item_id ON minutes_paragraph (item_id);
CREATE INDEX ix_minutes_paragraph_minutes_id ON minutes_paragraph (minutes_id);
CREATE INDEX ix_minutes_paragraph_round_id ON minutes_paragraph (round_id);
CREATE TABLE note (
	round_id VARCHAR(32) NOT NULL,
	session_id VARCHAR(32) NOT NULL,
	item_id VARCHAR(32),
	at VARCHAR(32) NOT NULL,
	zone VARCHAR NOT NULL,
	clock_offset INTEGER NOT NULL,
	taker VARCHAR NOT NULL,
	speaker_id VARCHAR(32),
	speaker_party VARCHAR,
	kind VARCHAR NOT NULL,
	fidelity VARCHAR NOT NULL,
	captured_from VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	private BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	marking JSON,
	reply_to_id VARCHAR(32),
	conflicts_with_id VARCHAR(32),
	papers JSON NOT NULL,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_note PRIMARY KEY (id),
	CONSTRAINT fk_note_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_speaker_id FOREIGN KEY(speaker_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_reply_to_id FOREIGN KEY(reply_to_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_conflicts_with_id FOREIGN KEY(conflicts_with_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_note_code ON note (code);
CREATE INDEX ix_note_conflicts_with_id ON note (conflicts_with_id);
CREATE INDEX ix_note_in_order ON note (round_id, at, id);
CREATE INDEX ix_note_item_id ON note (item_id);
CREATE INDEX ix_note_reply_to_id ON note (reply_to_id);
CREATE INDEX ix_note_session_id ON note (session_id);
CREATE INDEX ix_note_speaker_id ON note (speaker_id);
CREATE TABLE own_position (
	round_id VARCHAR(32) NOT NULL,
	issue_id VARCHAR(32) NOT NULL,
	item_id VARCHAR(32),
	party_id VARCHAR(32) NOT NULL,
	mandate_id VARCHAR(32),
	version INTEGER NOT NULL,
	supersedes_id VARCHAR(32),
	state VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	objective VARCHAR NOT NULL,
	arguments VARCHAR NOT NULL,
	delivered_session_id VARCHAR(32),
	delivered_as VARCHAR,
	marking JSON,
	remark VARCHAR,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_own_position PRIMARY KEY (id),
	CONSTRAINT fk_own_position_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_own_position_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_own_position_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_own_position_party_id FOREIGN KEY(party_id) REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_own_position_mandate_id FOREIGN KEY(mandate_id) REFERENCES mandate (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_own_position_supersedes_id FOREIGN KEY(supersedes_id) REFERENCES own_position (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_own_position_delivered_session_id FOREIGN KEY(delivered_session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_own_position_code ON own_position (code);
CREATE INDEX ix_own_position_delivered_session_id ON own_position (delivered_session_id);
CREATE INDEX ix_own_position_issue_id ON own_position (issue_id);
CREATE INDEX ix_own_position_item_id ON own_position (item_id);
CREATE INDEX ix_own_position_mandate_id ON own_position (mandate_id);
CREATE INDEX ix_own_position_party_id ON own_position (party_id);
CREATE INDEX ix_own_position_round_id ON own_position (round_id);
CREATE INDEX ix_own_position_supersedes_id ON own_position (supersedes_id);
CREATE TABLE action (
	minutes_id VARCHAR(32),
	round_id VARCHAR(32),
	paragraph_id VARCHAR(32),
	text JSON NOT NULL,
	owners JSON NOT NULL,
	due VARCHAR(10),
	status VARCHAR NOT NULL,
	closed VARCHAR(10),
	remark VARCHAR,
	provisional BOOLEAN NOT NULL,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_action PRIMARY KEY (id),
	CONSTRAINT fk_action_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_action_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_action_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_action_code ON action (code);
CREATE INDEX ix_action_minutes_id ON action (minutes_id);
CREATE INDEX ix_action_paragraph_id ON action (paragraph_id);
CREATE INDEX ix_action_round_id ON action (round_id);
CREATE TABLE attachment (
	paper_id VARCHAR(32),
	note_id VARCHAR(32),
	position_id VARCHAR(32),
	issued_id VARCHAR(32),
	filename VARCHAR NOT NULL,
	media_type VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	sha256 VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT fk_attachment_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_attachment_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_attachment_position_id FOREIGN KEY(position_id) REFERENCES own_position (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_attachment_issued_id FOREIGN KEY(issued_id) REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_attachment_issued_id ON attachment (issued_id);
CREATE INDEX ix_attachment_note_id ON attachment (note_id);
CREATE INDEX ix_attachment_paper_id ON attachment (paper_id);
CREATE INDEX ix_attachment_position_id ON attachment (position_id);
CREATE TABLE clearance (
	position_id VARCHAR(32) NOT NULL,
	office VARCHAR NOT NULL,
	person VARCHAR,
	status VARCHAR NOT NULL,
	"on" VARCHAR(10),
	rank VARCHAR(120) NOT NULL,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_clearance PRIMARY KEY (id),
	CONSTRAINT fk_clearance_position_id FOREIGN KEY(position_id) REFERENCES own_position (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_clearance_position_id ON clearance (position_id);
CREATE TABLE commitment (
	party VARCHAR NOT NULL,
	issue_id VARCHAR(32),
	title VARCHAR NOT NULL,
	direction VARCHAR NOT NULL,
	period JSON NOT NULL,
	target INTEGER,
	unit VARCHAR NOT NULL,
	counting_rule VARCHAR,
	strength VARCHAR NOT NULL,
	instrument_id VARCHAR(32),
	paragraph_id VARCHAR(32),
	in_force_from VARCHAR(10),
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_commitment PRIMARY KEY (id),
	CONSTRAINT fk_commitment_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_commitment_code ON commitment (code);
CREATE INDEX ix_commitment_instrument_id ON commitment (instrument_id);
CREATE INDEX ix_commitment_issue_id ON commitment (issue_id);
CREATE INDEX ix_commitment_paragraph_id ON commitment (paragraph_id);
CREATE TABLE confirmation (
	paragraph_id VARCHAR(32) NOT NULL,
	party VARCHAR NOT NULL,
	"on" VARCHAR(10) NOT NULL,
	paper_id VARCHAR(32),
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_confirmation PRIMARY KEY (id),
	CONSTRAINT fk_confirmation_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_confirmation_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_confirmation_paper_id ON confirmation (paper_id);
CREATE INDEX ix_confirmation_paragraph_id ON confirmation (paragraph_id);
CREATE TABLE correction (
	minutes_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32),
	paragraph_id VARCHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	languages JSON NOT NULL,
	was VARCHAR NOT NULL,
	reads VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	agreed VARCHAR(10) NOT NULL,
	effect VARCHAR NOT NULL,
	signed_by JSON NOT NULL,
	original_untouched BOOLEAN NOT NULL,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_correction PRIMARY KEY (id),
	CONSTRAINT fk_correction_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_correction_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_correction_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_correction_code ON correction (code);
CREATE INDEX ix_correction_minutes_id ON correction (minutes_id);
CREATE INDEX ix_correction_paragraph_id ON correction (paragraph_id);
CREATE INDEX ix_correction_round_id ON correction (round_id);
CREATE TABLE internal_comment (
	minutes_id VARCHAR(32) NOT NULL,
	paragraph_id VARCHAR(32),
	party VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	marking JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_internal_comment PRIMARY KEY (id),
	CONSTRAINT fk_internal_comment_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_internal_comment_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_internal_comment_minutes_id ON internal_comment (minutes_id);
CREATE INDEX ix_internal_comment_paragraph_id ON internal_comment (paragraph_id);
CREATE TABLE note_annotation (
	note_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	"by" VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	text VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_note_annotation PRIMARY KEY (id),
	CONSTRAINT fk_note_annotation_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_annotation_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_note_annotation_note_id ON note_annotation (note_id);
CREATE INDEX ix_note_annotation_round_id ON note_annotation (round_id);
CREATE TABLE note_revision (
	note_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	"by" VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	text VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_note_revision PRIMARY KEY (id),
	CONSTRAINT fk_note_revision_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_note_revision_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_note_revision_note_id ON note_revision (note_id);
CREATE INDEX ix_note_revision_round_id ON note_revision (round_id);
CREATE TABLE observed_position (
	round_id VARCHAR(32) NOT NULL,
	issue_id VARCHAR(32) NOT NULL,
	item_id VARCHAR(32),
	party_id VARCHAR(32) NOT NULL,
	session_id VARCHAR(32),
	note_id VARCHAR(32),
	version INTEGER NOT NULL,
	supersedes_id VARCHAR(32),
	state VARCHAR NOT NULL,
	stance VARCHAR NOT NULL,
	note_takers JSON NOT NULL,
	confidence VARCHAR NOT NULL,
	source JSON,
	marking JSON,
	remark VARCHAR,
	visibility VARCHAR NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_observed_position PRIMARY KEY (id),
	CONSTRAINT fk_observed_position_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_observed_position_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_observed_position_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_observed_position_party_id FOREIGN KEY(party_id) REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_observed_position_session_id FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_observed_position_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_observed_position_supersedes_id FOREIGN KEY(supersedes_id) REFERENCES observed_position (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_observed_position_code ON observed_position (code);
CREATE INDEX ix_observed_position_issue_id ON observed_position (issue_id);
CREATE INDEX ix_observed_position_item_id ON observed_position (item_id);
CREATE INDEX ix_observed_position_note_id ON observed_position (note_id);
CREATE INDEX ix_observed_position_party_id ON observed_position (party_id);
CREATE INDEX ix_observed_position_round_id ON observed_position (round_id);
CREATE INDEX ix_observed_position_session_id ON observed_position (session_id);
CREATE INDEX ix_observed_position_supersedes_id ON observed_position (supersedes_id);
CREATE TABLE paragraph_source (
	paragraph_id VARCHAR(32) NOT NULL,
	note_id VARCHAR(32) NOT NULL,
	"by" VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_paragraph_source PRIMARY KEY (id),
	CONSTRAINT fk_paragraph_source_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_paragraph_source_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_paragraph_source_note_id ON paragraph_source (note_id);
CREATE INDEX ix_paragraph_source_paragraph_id ON paragraph_source (paragraph_id);
CREATE TABLE position_limits (
	position_id VARCHAR(32) NOT NULL,
	red_line VARCHAR,
	fallback VARCHAR,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_position_limits PRIMARY KEY (id),
	CONSTRAINT fk_position_limits_position_id FOREIGN KEY(position_id) REFERENCES own_position (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_position_limits_position_id ON position_limits (position_id);
CREATE TABLE reconciliation (
	note_id VARCHAR(32) NOT NULL,
	other_id VARCHAR(32) NOT NULL,
	decision VARCHAR NOT NULL,
	chosen_id VARCHAR(32),
	reading VARCHAR NOT NULL,
	"by" VARCHAR NOT NULL,
	at VARCHAR(32),
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_reconciliation PRIMARY KEY (id),
	CONSTRAINT fk_reconciliation_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_reconciliation_other_id FOREIGN KEY(other_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_reconciliation_chosen_id FOREIGN KEY(chosen_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_reconciliation_chosen_id ON reconciliation (chosen_id);
CREATE INDEX ix_reconciliation_note_id ON reconciliation (note_id);
CREATE INDEX ix_reconciliation_other_id ON reconciliation (other_id);
CREATE TABLE shared_comment (
	minutes_id VARCHAR(32) NOT NULL,
	paragraph_id VARCHAR(32),
	party VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	rank VARCHAR(120) NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_shared_comment PRIMARY KEY (id),
	CONSTRAINT fk_shared_comment_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_shared_comment_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_shared_comment_minutes_id ON shared_comment (minutes_id);
CREATE INDEX ix_shared_comment_paragraph_id ON shared_comment (paragraph_id);
CREATE TABLE talking_point (
	position_id VARCHAR(32) NOT NULL,
	rank VARCHAR(120) NOT NULL,
	text VARCHAR NOT NULL,
	if_raised BOOLEAN NOT NULL,
	delivered VARCHAR NOT NULL,
	delivered_at VARCHAR(32),
	delivered_session_id VARCHAR(32),
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_talking_point PRIMARY KEY (id),
	CONSTRAINT fk_talking_point_position_id FOREIGN KEY(position_id) REFERENCES own_position (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_talking_point_delivered_session_id FOREIGN KEY(delivered_session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_talking_point_delivered_session_id ON talking_point (delivered_session_id);
CREATE INDEX ix_talking_point_position_id ON talking_point (position_id);
CREATE TABLE actual (
	commitment_id VARCHAR(32) NOT NULL,
	period VARCHAR NOT NULL,
	value INTEGER,
	reported_by VARCHAR NOT NULL,
	as_of VARCHAR(10),
	final BOOLEAN NOT NULL,
	disputed BOOLEAN NOT NULL,
	alternate_period JSON,
	planned INTEGER,
	paragraph_id VARCHAR(32),
	correction_id VARCHAR(32),
	rank VARCHAR(120) NOT NULL,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_actual PRIMARY KEY (id),
	CONSTRAINT fk_actual_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_actual_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_actual_correction_id FOREIGN KEY(correction_id) REFERENCES correction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_actual_commitment_id ON actual (commitment_id);
CREATE INDEX ix_actual_correction_id ON actual (correction_id);
CREATE INDEX ix_actual_paragraph_id ON actual (paragraph_id);
CREATE TABLE no_proposal (
	note_id VARCHAR(32) NOT NULL,
	point_id VARCHAR(32),
	round_id VARCHAR(32) NOT NULL,
	why VARCHAR NOT NULL,
	"by" VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_no_proposal PRIMARY KEY (id),
	CONSTRAINT fk_no_proposal_note_id FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_no_proposal_point_id FOREIGN KEY(point_id) REFERENCES talking_point (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_no_proposal_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_no_proposal_note_id ON no_proposal (note_id);
CREATE INDEX ix_no_proposal_point_id ON no_proposal (point_id);
CREATE INDEX ix_no_proposal_round_id ON no_proposal (round_id);
