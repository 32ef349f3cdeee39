--liquibase formatted sql
--changeset heed:audit-002-signed-heads splitStatements:false
create table audit_head (
  sequence    bigint primary key,
  first_entry bigint not null,
  head_hash   char(64) not null,
  previous    char(64) not null,
  key_id      text not null,
  signature   text not null
);

create trigger audit_head_append_only before update or delete on audit_head
  for each row execute function refuse_audit_change();
create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function refuse_audit_change();

-- Whoever was given the tables of the schema may read the trail and add to it, and no more.
do $$
declare
  other record;
begin
  for other in
    select distinct c.relname, granted.grantee
    from pg_class c, aclexplode(c.relacl) granted
    where c.oid in ('audit_entry'::regclass, 'audit_head'::regclass) and granted.grantee <> c.relowner
  loop
    execute format('revoke update, delete, truncate, references, trigger on %I from %s',
      other.relname, case when other.grantee = 0 then 'public' else other.grantee::regrole::text end);
  end loop;
end $$;
