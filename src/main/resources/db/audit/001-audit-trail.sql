--liquibase formatted sql
--changeset heed:audit-001-audit-trail splitStatements:false
create table audit_entry (
  sequence    bigint primary key,
  at          timestamptz not null,
  who         text not null,
  subject     text not null,
  subject_id  text not null,
  what        text not null,
  from_values text not null,
  to_values   text not null,
  hash        char(64) not null
);
create index audit_entry_subject on audit_entry (subject, subject_id, sequence);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only: % is refused', tg_op;
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_audit_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function refuse_audit_change();
