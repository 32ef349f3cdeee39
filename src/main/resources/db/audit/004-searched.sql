--liquibase formatted sql
--changeset heed:audit-004-searched
-- What the trail is searched by. Entries come in the order of time, so a block range index of a few pages finds days.
create index audit_entry_who on audit_entry (who, sequence);
create index audit_entry_what on audit_entry (what, sequence);
create index audit_entry_at on audit_entry using brin (at);
