--liquibase formatted sql
--changeset heed:audit-003-tail splitStatements:false
--comment: waits until nobody else writes to the chain, and then says how it ends, in one request: a statement of its own would look before it has waited
create function audit_tail(chain bigint)
  returns table (sequence bigint, hash text, signed bigint, first_entry bigint, head_hash text, previous text, key_id text, signature text)
  language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(chain);
  return query
    select e.sequence, e.hash::text, h.sequence, h.first_entry, h.head_hash::text, h.previous::text, h.key_id, h.signature
    from audit_entry e left join audit_head h on h.sequence = e.sequence order by e.sequence desc limit 1;
end $$;
