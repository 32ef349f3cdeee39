-- 200,000 invented cases over 40 panels and 40 services, with their words and their open tasks.
-- Indexes are made once the rows are there, which takes a fraction of the time.
set synchronous_commit = off;
set maintenance_work_mem = '256MB';
create temporary table later as select indexname, indexdef from pg_indexes
where schemaname = 'public' and tablename in ('recommendation', 'search_text', 'open_task') and indexname not in (select conname from pg_constraint);
do $$ declare name text; begin for name in select indexname from later loop execute 'drop index ' || quote_ident(name); end loop; end $$;
create temporary table made as
select n, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, 'p' || lpad((1 + abs(hashint4(n)) % 40)::text, 2, '0') as panel,
  (array['ASSIGNMENT','RESPONSE','RESPONSE','RESPONSE','SIGN_OFF','CONSIDERATION','MONITORING','MONITORING','MONITORING','MONITORING',
    'REVIEW','CLOSURE','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED'])[1 + n % 20] as stage,
  'sv' || lpad((1 + abs(hashint4(-n)) % 40)::text, 2, '0') as service, 'person' || (n * 31) % 2000 as lead,
  'P' || lpad((1 + abs(hashint4(n)) % 40)::text, 2, '0') || '-' || 2016 + n % 8 || '/' || 17 + n % 8 || '-' || lpad(n::text, 6, '0') as reference,
  (array['schools','roads','buses','libraries','parks'])[1 + (n / 7) % 5] || case when n % 50000 = 7 then ' xylophone' else '' end || ' ' || n as wording,
  current_date + (n * 7919::bigint % 400)::integer - 60 as due
from generate_series(1, 200000) n;

insert into recommendation (id, version, reference, panel, meeting, held_on, item, number, kind, wording, stage, due_on, service, lead_officer,
  delivery, judgement, closed_on, changed_at)
select id, 1, reference, panel, id, date '2016-05-01' + n / 100, id, 1, 'RECOMMENDATION', wording, stage, case when stage <> 'CLOSED' then due end, service, lead,
  'NOT_STARTED', 'NOT_YET_CONSIDERED', case when stage = 'CLOSED' then date '2026-01-01' end,
  now() - (n * 104729::bigint % 1000) * interval '1 day' from made order by n;

insert into search_text (case_id, kind, at, text) select id, 'recommendation', now(), wording from made order by n;

insert into publication (id, case_id, published_at) select id, id, now() from made where n % 4 > 0;

insert into withholding (case_id, ground, public_interest, decided_by, decided_at) select id, 3, 'x', 'x', now() from made where n % 100 = 57;

insert into improvement_action (case_id, number, what, owner, target_date, state) select id, 1, 'x', 'x', due, 'OPEN' from made where stage = 'MONITORING';

insert into open_task (task_id, case_id, reference, task_key, title, roles, panel, service, assignee, excluded, due_on, created_at)
select id::text, id, reference, key, key, array[role], panel, case when stage <> 'ASSIGNMENT' then service end,
  case when role = 'officer' then lead when n % 300 = 11 then 'me' when n % 3 = 0 then 'person' || n % 1000 end, '{}', due, now() - n % 300 * interval '1 day'
from made join (values ('ASSIGNMENT', 'assign', 'scrutiny'), ('RESPONSE', 'respond', 'officer'), ('SIGN_OFF', 'signOff', 'director'),
  ('CONSIDERATION', 'consider', 'scrutiny'), ('REVIEW', 'review', 'officer'), ('CLOSURE', 'checkClosure', 'scrutiny')) steps (of_stage, key, role)
  on of_stage = stage;

do $$ declare definition text; begin for definition in select indexdef from later loop execute definition; end loop; end $$;
vacuum analyze
