CREATE TABLE blob (
	sha256 VARCHAR(64) NOT NULL,
	n INTEGER NOT NULL,
	data BYTEA NOT NULL,
	CONSTRAINT pk_blob PRIMARY KEY (sha256, n)
);
CREATE TABLE change (
	pos BIGINT NOT NULL,
	n INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	record VARCHAR(32) NOT NULL,
	operation VARCHAR(1) NOT NULL,
	field VARCHAR(80) NOT NULL,
	seal BYTEA NOT NULL,
	CONSTRAINT pk_change PRIMARY KEY (pos, n)
);
CREATE INDEX ix_change_record ON change (record);
COMMENT ON COLUMN change.operation IS 'i insert, u update, d delete, s seal, p purge';
COMMENT ON COLUMN change.seal IS 'SHA-256(salt, [before, after])';
CREATE TABLE change_set (
	pos BIGSERIAL NOT NULL,
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
COMMENT ON COLUMN change_set.pos IS 'Commit order in this workspace: the feed''s cursor';
COMMENT ON COLUMN change_set.seq IS '1, 2, 3 … without a gap, per station';
COMMENT ON COLUMN change_set.label IS 'From the action table; never a user''s text';
COMMENT ON COLUMN change_set.seen IS 'Other stations'' heads known when it was made: {station: [seq, digest]}';
CREATE TABLE change_value (
	pos BIGINT NOT NULL,
	n INTEGER NOT NULL,
	salt BYTEA NOT NULL,
	data TEXT NOT NULL,
	CONSTRAINT pk_change_value PRIMARY KEY (pos, n)
);
COMMENT ON COLUMN change_value.data IS 'Canonical JSON: [before, after]';
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
COMMENT ON COLUMN dialogue.title IS 'Name of the talks';
COMMENT ON COLUMN dialogue.subject IS 'What the talks are on, as a title names it: “Migration”';
COMMENT ON COLUMN dialogue.home_party IS 'Code of the party whose working file this is';
COMMENT ON COLUMN dialogue.languages IS 'Authentic languages, BCP 47, in the home party''s order';
COMMENT ON COLUMN dialogue.paper IS 'Letter | A4, the same for both originals';
COMMENT ON COLUMN dialogue.layout IS 'consecutive | parallel | separate texts of the languages';
COMMENT ON COLUMN dialogue.register IS 'non-binding | binding';
COMMENT ON COLUMN dialogue.numbering IS 'How rounds are counted';
COMMENT ON COLUMN dialogue.joint_marking IS 'The jointly agreed marking (RULE 17), empty for none';
COMMENT ON COLUMN dialogue.file_notes IS 'Notices and other entries of the dialogue file it came from';
COMMENT ON COLUMN dialogue.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN dialogue.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN dialogue.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE draft (
	editor VARCHAR(120) NOT NULL,
	text TEXT NOT NULL,
	base TEXT NOT NULL,
	at VARCHAR(32) NOT NULL,
	CONSTRAINT pk_draft PRIMARY KEY (editor)
);
COMMENT ON COLUMN draft.base IS 'JSON: what the editor was opened with';
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
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_instrument PRIMARY KEY (id)
);
CREATE INDEX ix_instrument_code ON instrument (code);
COMMENT ON COLUMN instrument.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN instrument.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN instrument.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE issue (
	title JSON NOT NULL,
	aliases JSON NOT NULL,
	description VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_issue PRIMARY KEY (id)
);
CREATE INDEX ix_issue_code ON issue (code);
COMMENT ON COLUMN issue.aliases IS 'Lists of other names by language';
COMMENT ON COLUMN issue.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN issue.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN issue.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE party (
	iso3166 VARCHAR,
	kind VARCHAR NOT NULL,
	short JSON NOT NULL,
	long JSON NOT NULL,
	adjective JSON NOT NULL,
	languages JSON NOT NULL,
	capital VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_party PRIMARY KEY (id)
);
CREATE INDEX ix_party_code ON party (code);
COMMENT ON COLUMN party.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN party.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN party.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE public_round (
	"on" VARCHAR(10) NOT NULL,
	place VARCHAR NOT NULL,
	heads JSON NOT NULL,
	remark VARCHAR,
	source VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_public_round PRIMARY KEY (id)
);
CREATE INDEX ix_public_round_code ON public_round (code);
COMMENT ON COLUMN public_round.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN public_round.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN public_round.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE search_doc (
	doc_id BIGSERIAL NOT NULL,
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
COMMENT ON COLUMN search_doc.doc_id IS 'Order in which documents were added';
COMMENT ON COLUMN search_doc.at IS 'When the words last changed';
CREATE TABLE venue (
	name JSON NOT NULL,
	city JSON NOT NULL,
	country VARCHAR NOT NULL,
	zone VARCHAR NOT NULL,
	host VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_venue PRIMARY KEY (id)
);
CREATE INDEX ix_venue_code ON venue (code);
COMMENT ON COLUMN venue.city IS 'City as each language writes it';
COMMENT ON COLUMN venue.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN venue.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN venue.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN person.display IS 'Honorific, given name, FAMILY NAME';
COMMENT ON COLUMN person.role IS 'The usual role; a delegation''s list says what holds in a round';
COMMENT ON COLUMN person.precedence IS 'Rank as the sending side gives it';
COMMENT ON COLUMN person.initials IS 'As a note-taker signs entries';
COMMENT ON COLUMN person.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN person.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN person.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN round.ordinal IS 'The dialogue''s own number; never computed';
COMMENT ON COLUMN round.party_ordinals IS 'Each party''s own number, by party code';
COMMENT ON COLUMN round.host IS 'Code of the host party';
COMMENT ON COLUMN round.authority_to_sign IS 'Who gave authority to sign, date, reference';
COMMENT ON COLUMN round.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN round.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN round.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN agenda.adopted_by IS 'Codes of the parties whose heads adopted it';
COMMENT ON COLUMN agenda.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN agenda.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN agenda.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE day_report (
	round_id VARCHAR(32) NOT NULL,
	"on" VARCHAR(10) NOT NULL,
	language VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	summary VARCHAR NOT NULL,
	comment VARCHAR NOT NULL,
	marking JSON,
	by VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_day_report PRIMARY KEY (id),
	CONSTRAINT fk_day_report_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_day_report_round_id ON day_report (round_id);
COMMENT ON COLUMN day_report."on" IS 'The day by the clock of the room';
COMMENT ON COLUMN day_report.comment IS 'Opinion, kept apart from what was said';
CREATE TABLE delegation_member (
	round_id VARCHAR(32) NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	party_id VARCHAR(32) NOT NULL,
	role VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_delegation_member PRIMARY KEY (id),
	CONSTRAINT fk_delegation_member_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_delegation_member_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_delegation_member_party_id FOREIGN KEY(party_id) REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_delegation_member_party_id ON delegation_member (party_id);
CREATE INDEX ix_delegation_member_person_id ON delegation_member (person_id);
CREATE INDEX ix_delegation_member_round_id ON delegation_member (round_id);
COMMENT ON COLUMN delegation_member.role IS 'head | alternate | member | adviser | expert | …';
CREATE TABLE internal_copy (
	round_id VARCHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	identifier VARCHAR NOT NULL,
	number INTEGER NOT NULL,
	total INTEGER NOT NULL,
	addressee VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	at VARCHAR(32) NOT NULL,
	by VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_internal_copy PRIMARY KEY (id),
	CONSTRAINT fk_internal_copy_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_internal_copy_round_id ON internal_copy (round_id);
COMMENT ON COLUMN internal_copy.kind IS 'annotated-agenda | briefing-book | memorandum-of-conversation | reporting-cable';
COMMENT ON COLUMN internal_copy.sha256 IS 'Of the copy as it was made';
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
COMMENT ON COLUMN mandate.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN mandate.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN mandate.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN minutes.register IS 'non-binding | binding';
COMMENT ON COLUMN minutes.closing IS 'The closing formula; empty: the phrase of the register is used';
COMMENT ON COLUMN minutes.content_hash IS 'SHA-256 of the content tree both sides agreed on';
COMMENT ON COLUMN minutes.signed_on IS 'Day of signature as the text states it; none: left blank for ink';
COMMENT ON COLUMN minutes.signed_at IS 'Place of signature as the text states it';
COMMENT ON COLUMN minutes.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN minutes.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN minutes.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN paper.kind IS 'non-paper | aide-memoire | note-verbale | letter';
COMMENT ON COLUMN paper.handed_over IS 'Date or time as known, ISO 8601';
COMMENT ON COLUMN paper.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN paper.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN paper.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE second_taker (
	round_id VARCHAR(32) NOT NULL,
	taker VARCHAR NOT NULL,
	"offset" INTEGER NOT NULL,
	proposed INTEGER,
	source VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	by VARCHAR NOT NULL,
	at VARCHAR(32),
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_second_taker PRIMARY KEY (id),
	CONSTRAINT fk_second_taker_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_second_taker_round_id ON second_taker (round_id);
COMMENT ON COLUMN second_taker."offset" IS 'Seconds to add to her times to come to ours';
COMMENT ON COLUMN second_taker.proposed IS 'What the matching entries proposed when they were read';
COMMENT ON COLUMN second_taker.source IS 'Name of the file her notes were read from';
COMMENT ON COLUMN second_taker.sha256 IS 'Of the notes as they were read';
CREATE TABLE session (
	round_id VARCHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	title JSON NOT NULL,
	starts VARCHAR(32) NOT NULL,
	ends VARCHAR(32) NOT NULL,
	zone VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	code VARCHAR,
	provenance VARCHAR,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_session PRIMARY KEY (id),
	CONSTRAINT fk_session_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_session_code ON session (code);
CREATE INDEX ix_session_round_id ON session (round_id);
COMMENT ON COLUMN session.zone IS 'IANA zone of the place';
COMMENT ON COLUMN session.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN session.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN session.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN waiver.finding IS 'Digest of what was found where; another wording is another finding';
CREATE TABLE agenda_item (
	agenda_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	parent_id VARCHAR(32),
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
COMMENT ON COLUMN agenda_item.number IS 'As printed in English without brackets of its own: 8, 8(a), 5 bis';
COMMENT ON COLUMN agenda_item.issues IS 'Codes of the issues it is about';
COMMENT ON COLUMN agenda_item.proposed_by IS 'Party code or joint';
COMMENT ON COLUMN agenda_item.annotation IS 'Joint annotation: neutral, printed in the joint annotated agenda';
COMMENT ON COLUMN agenda_item.added_at IS 'When it was added on or after adoption';
COMMENT ON COLUMN agenda_item.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN agenda_item.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN agenda_item.extra IS 'Entries of a dialogue file without a column of their own';
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
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
COMMENT ON COLUMN annex.contents IS 'participants | agenda | table | text';
COMMENT ON COLUMN annex."table" IS '{columns: [{lang: head}], rows: [[figure or text]]}';
COMMENT ON COLUMN annex.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN annex.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN annex.extra IS 'Entries of a dialogue file without a column of their own';
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
	by VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_consultation PRIMARY KEY (id),
	CONSTRAINT fk_consultation_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_consultation_minutes_id ON consultation (minutes_id);
COMMENT ON COLUMN consultation.release IS 'Identifier of the released version, e.g. MIN-R5/REL-1';
COMMENT ON COLUMN consultation.whom IS 'originator | other-side';
COMMENT ON COLUMN consultation.party IS 'Code of the party that was asked';
COMMENT ON COLUMN consultation.answer IS 'no-objection | agreed | objection';
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
	by VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_issued_document PRIMARY KEY (id),
	CONSTRAINT fk_issued_document_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_issued_document_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_issued_document_replaces_id FOREIGN KEY(replaces_id) REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_issued_document_minutes_id ON issued_document (minutes_id);
CREATE INDEX ix_issued_document_replaces_id ON issued_document (replaces_id);
CREATE INDEX ix_issued_document_round_id ON issued_document (round_id);
COMMENT ON COLUMN issued_document.kind IS 'Kind of the document; signed-scan: a picture of what was signed in ink';
COMMENT ON COLUMN issued_document.held_by IS 'Party whose original it is';
COMMENT ON COLUMN issued_document.sha256 IS 'Of the bytes kept';
COMMENT ON COLUMN issued_document.stamps IS 'Time-stamps over the whole document';
COMMENT ON COLUMN issued_document.level IS 'B-B | B-T | B-LT | B-LTA | CMS: the least any signature of it reaches';
COMMENT ON COLUMN issued_document.renew_before IS 'End of the certificate of its newest time-stamp';
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
COMMENT ON COLUMN minutes_version.paragraphs IS '[{number, text: {lang: words}}]; none: only the fact is known';
CREATE TABLE release (
	minutes_id VARCHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	identifier VARCHAR NOT NULL,
	withheld JSON NOT NULL,
	passages JSON NOT NULL,
	grounds JSON NOT NULL,
	at VARCHAR(32) NOT NULL,
	by VARCHAR NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_release PRIMARY KEY (id),
	CONSTRAINT fk_release_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_release_minutes_id ON release (minutes_id);
COMMENT ON COLUMN release.identifier IS 'E.g. MIN-R5/REL-1, as consultations name it';
COMMENT ON COLUMN release.withheld IS 'Rules: whole parts, each with its ground';
COMMENT ON COLUMN release.passages IS 'Words inside paragraphs, each with its ground';
COMMENT ON COLUMN release.grounds IS 'What each ground means';
CREATE TABLE signature_record (
	minutes_id VARCHAR(32) NOT NULL,
	held_by VARCHAR NOT NULL,
	names_first VARCHAR NOT NULL,
	person_id VARCHAR(32) NOT NULL,
	"on" VARCHAR(10),
	place VARCHAR,
	fingerprint VARCHAR,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_signature_record PRIMARY KEY (id),
	CONSTRAINT fk_signature_record_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_signature_record_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_signature_record_minutes_id ON signature_record (minutes_id);
CREATE INDEX ix_signature_record_person_id ON signature_record (person_id);
COMMENT ON COLUMN signature_record.held_by IS 'Party that keeps this original';
COMMENT ON COLUMN signature_record.fingerprint IS 'SHA-256 of the signing certificate; none for ink';
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
	by VARCHAR NOT NULL,
	agreed_by VARCHAR,
	reason VARCHAR,
	text VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_agenda_event PRIMARY KEY (id),
	CONSTRAINT fk_agenda_event_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_agenda_event_round_id FOREIGN KEY(round_id) REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_agenda_event_item_id ON agenda_event (item_id);
CREATE INDEX ix_agenda_event_round_id ON agenda_event (round_id);
COMMENT ON COLUMN agenda_event.by IS 'Party that asked';
COMMENT ON COLUMN agenda_event.agreed_by IS 'Party that agreed';
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
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
COMMENT ON COLUMN copy.form IS 'original | certified-copy | extract | electronic';
COMMENT ON COLUMN copy.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN copy.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN copy.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN item_plan.minutes IS 'Planned duration in minutes, interpretation included';
COMMENT ON COLUMN item_plan.annotation IS 'Internal annotation';
CREATE TABLE minutes_paragraph (
	minutes_id VARCHAR(32) NOT NULL,
	round_id VARCHAR(32) NOT NULL,
	annex_id VARCHAR(32),
	number VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
COMMENT ON COLUMN minutes_paragraph.number IS '1, 2, 7 bis';
COMMENT ON COLUMN minutes_paragraph.kind IS 'opening | procedural | statement | decision | closing';
COMMENT ON COLUMN minutes_paragraph.text IS 'With square brackets around what is not agreed';
COMMENT ON COLUMN minutes_paragraph.brackets IS '[{text: {lang: words}, proposedBy, opposedBy}] as they appear';
COMMENT ON COLUMN minutes_paragraph.confirmed IS 'By language: digest of the other language it was held against';
COMMENT ON COLUMN minutes_paragraph.ad_referendum IS '{parties: [], confirmBy: date}';
COMMENT ON COLUMN minutes_paragraph.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN minutes_paragraph.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN minutes_paragraph.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN note.at IS 'When typing began, by the room''s clock';
COMMENT ON COLUMN note.clock_offset IS 'Seconds the room''s clock is ahead of the machine''s';
COMMENT ON COLUMN note.taker IS 'Initials of the note-taker';
COMMENT ON COLUMN note.speaker_party IS 'Party code, also where the person is not known';
COMMENT ON COLUMN note.fidelity IS 'verbatim | close | paraphrase | observation';
COMMENT ON COLUMN note.captured_from IS 'original | interpretation';
COMMENT ON COLUMN note.language IS 'Language of the utterance as taken down, BCP 47';
COMMENT ON COLUMN note.papers IS 'Codes of papers handed over with it';
COMMENT ON COLUMN note.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN note.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN note.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN own_position.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN own_position.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN own_position.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN action.owners IS 'Party codes';
COMMENT ON COLUMN action.status IS 'open | done | dropped';
COMMENT ON COLUMN action.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN action.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN action.extra IS 'Entries of a dialogue file without a column of their own';
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
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	extra JSON,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_clearance PRIMARY KEY (id),
	CONSTRAINT fk_clearance_position_id FOREIGN KEY(position_id) REFERENCES own_position (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_clearance_position_id ON clearance (position_id);
COMMENT ON COLUMN clearance.status IS 'See Answer';
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
COMMENT ON COLUMN commitment.party IS 'Party code or joint';
COMMENT ON COLUMN commitment.period IS '{type: year|fixed|…, start, end, label}';
COMMENT ON COLUMN commitment.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN commitment.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN commitment.extra IS 'Entries of a dialogue file without a column of their own';
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
COMMENT ON COLUMN correction.signed_by IS 'Codes of persons';
COMMENT ON COLUMN correction.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN correction.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN correction.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE internal_comment (
	minutes_id VARCHAR(32) NOT NULL,
	paragraph_id VARCHAR(32),
	party VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
	by VARCHAR NOT NULL,
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
	by VARCHAR NOT NULL,
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
COMMENT ON COLUMN observed_position.code IS 'The record''s name in dialogue files, e.g. R5-A8';
COMMENT ON COLUMN observed_position.provenance IS 'fictional | public-record | none: made here';
COMMENT ON COLUMN observed_position.extra IS 'Entries of a dialogue file without a column of their own';
CREATE TABLE paragraph_source (
	paragraph_id VARCHAR(32) NOT NULL,
	note_id VARCHAR(32) NOT NULL,
	by VARCHAR NOT NULL,
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
	by VARCHAR NOT NULL,
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
COMMENT ON COLUMN reconciliation.decision IS 'Why, in words';
COMMENT ON COLUMN reconciliation.reading IS 'What holds, as it is to be read: a figure, a date, a name';
CREATE TABLE shared_comment (
	minutes_id VARCHAR(32) NOT NULL,
	paragraph_id VARCHAR(32),
	party VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
	id VARCHAR(32) NOT NULL,
	CONSTRAINT pk_shared_comment PRIMARY KEY (id),
	CONSTRAINT fk_shared_comment_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_shared_comment_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES minutes_paragraph (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_shared_comment_minutes_id ON shared_comment (minutes_id);
CREATE INDEX ix_shared_comment_paragraph_id ON shared_comment (paragraph_id);
CREATE TABLE talking_point (
	position_id VARCHAR(32) NOT NULL,
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
COMMENT ON COLUMN talking_point.delivered IS 'no | partly | yes';
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
	rank VARCHAR(120) COLLATE "C" NOT NULL,
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
	by VARCHAR NOT NULL,
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
COMMENT ON COLUMN no_proposal.why IS 'Why nothing follows from homework';
