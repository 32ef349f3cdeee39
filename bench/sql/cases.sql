-- The cases from one number to another, each with what was said, its messages, its entries in the trail and its place in the engine.
create temporary table made as
select n, bench_id(3, n) as id, 1 + (n / 20) % 40 as p, (n / 800) % 40 as m, (n / 32000) % 5 as i,
  (n / 800) * 20 + n % 20 + 1 as of_panel, (n / 160000) * 20 + n % 20 + 1 as number,
  (array['ASSIGNMENT','RESPONSE','RESPONSE','RESPONSE','SIGN_OFF','CONSIDERATION','MONITORING','MONITORING','MONITORING','MONITORING',
    'REVIEW','CLOSURE','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED'])[1 + n % 20] as stage,
  'sv' || lpad((1 + (n / 3) % 40)::text, 2, '0') as service,
  bench_id(4, (n * 31) % 2000)::text as lead,
  current_date + (n * 7919::bigint % 400)::integer - 60 as due
from generate_series(:from, :until) n;

alter table made add column panel text, add column held_on date, add column reference text, add column definition text, add column wording text;

update made set panel = 'p' || lpad(p::text, 2, '0'), held_on = date '2017-05-10' + (m * 85)::integer,
  definition = (select definition_id from model_version order by number desc limit 1),
  wording = bench_words(n, 14) || case when n % 2 = 0 then ' for residents' else '' end || case when n % 50000 = 7 then ' xylophone' else '' end || ' ' || n;

update made set reference = 'P' || lpad(p::text, 2, '0') || '-' || y || '/' || lpad(((y + 1) % 100)::text, 2, '0') || '-' || lpad(of_panel::text, greatest(2, length(of_panel::text)), '0')
from (select n as at, extract(year from held_on - interval '4 months')::integer as y from made) year where at = n;

insert into recommendation (id, version, reference, panel, meeting, held_on, item, number, kind, wording, stage, due_on, service, lead_officer,
  deadline_date, deadline_original, deadline_basis, decision, delivery, judgement, grade, closed_on)
select id, 5, reference, panel, bench_id(1, p * 1000 + m), held_on, bench_id(2, (p * 1000 + m) * 10 + i), number,
  (array['RECOMMENDATION','RECOMMENDATION','ACTION','INFORMATION_REQUEST','UNDERTAKING'])[1 + n % 5], wording, stage,
  case when stage = 'CLOSED' then null else due end, case when stage = 'ASSIGNMENT' then null else service end,
  case when stage = 'ASSIGNMENT' then null else lead end, held_on + 61, held_on + 61, 'STATUTORY',
  case when stage in ('ASSIGNMENT', 'RESPONSE') then null else 'ACCEPTED' end,
  case when stage = 'CLOSED' then 'DONE' when stage in ('MONITORING', 'REVIEW', 'CLOSURE') then 'IN_PROGRESS' else 'NOT_STARTED' end,
  case when stage = 'CLOSED' then 'CLOSED_SATISFIED' when stage in ('MONITORING', 'REVIEW', 'CLOSURE') then 'KEEP_WATCHING' else 'NOT_YET_CONSIDERED' end,
  case when stage in ('CLOSED', 'CLOSURE') then 'ACHIEVED' else null end,
  case when stage = 'CLOSED' then held_on + 400 end
from made order by n;

insert into withholding (case_id, ground, public_interest, resolution, decided_by, decided_at)
select id, 3, 'A named firm', 'Resolved', lead, held_on from made where n % 100 = 57;

insert into open_task (task_id, case_id, reference, task_key, title, roles, panel, service, assignee, excluded, due_on, created_at)
select bench_id(5, n)::text, id, reference, key, title, array[role], panel, case when stage = 'ASSIGNMENT' then null else service end,
  case when role = 'officer' then lead when n % 3 = 0 then bench_id(4, 1)::text end, '{}', due, now() - (n % 300) * interval '1 day'
from made join (values ('ASSIGNMENT', 'assign', 'Assign a lead officer', 'scrutiny'), ('RESPONSE', 'respond', 'Respond to the recommendation', 'officer'),
  ('SIGN_OFF', 'signOff', 'Sign the reply off', 'director'), ('CONSIDERATION', 'consider', 'Record the panel’s view of the reply', 'scrutiny'),
  ('REVIEW', 'review', 'Report progress', 'officer'), ('CLOSURE', 'checkClosure', 'Check the proposed closure', 'scrutiny')) steps (of_stage, key, title, role) on of_stage = stage;

insert into assignment (id, case_id, at, by, service, lead_officer, route, received_on, deadline, basis)
select bench_id(6, n), id, held_on + 3, bench_id(4, 1)::text, service, lead, 'STATUTORY', held_on + 3, held_on + 61, 'STATUTORY' from made where stage <> 'ASSIGNMENT';

insert into reply (id, case_id, at, by, decision, action, target_date)
select bench_id(7, n), id, held_on + 50, lead, 'ACCEPTED', bench_words(n + 1, 40), held_on + 365 from made where stage not in ('ASSIGNMENT', 'RESPONSE');

insert into progress_report (id, case_id, at, by, delivery, grade, progress)
select bench_id(8, n), id, held_on + 200, lead, 'IN_PROGRESS', 'ON_TRACK', bench_words(n + 2, 40) from made where stage in ('MONITORING', 'CLOSURE', 'CLOSED');

insert into search_text (case_id, kind, at, text)
select case_id, kind, at, text from (
  select n, 1 as k, id as case_id, 'recommendation' as kind, held_on as at, wording as text from made
  union all select n, 2, id, 'reply', held_on + 50, bench_words(n + 1, 40) || case when n % 2 = 1 then ' for residents' else '' end from made where stage not in ('ASSIGNMENT', 'RESPONSE')
  union all select n, 3, id, 'progress_report', held_on + 200, bench_words(n + 2, 40) from made where stage in ('MONITORING', 'CLOSURE', 'CLOSED')) said
order by n, k;

insert into publication (id, case_id, published_at) select bench_id(9, n), id, held_on + 60 from made where stage not in ('ASSIGNMENT', 'RESPONSE', 'SIGN_OFF') and n % 4 > 0;

insert into improvement_action (case_id, number, what, owner, target_date, state)
select id, 1, bench_words(n + 3, 10), 'The head of service', due + 30, 'OPEN' from made where stage in ('MONITORING', 'REVIEW');

insert into part (case_id, number, wording, owner, day, delivery)
select id, k, bench_words(n + 3 + k, 10), lead, due + 30, 'IN_PROGRESS' from made, generate_series(1, 3) k where n % 20 = 7;

insert into letter (id, case_id, kind, recipients, addresses, subject, body, written_at, sent_at, state)
select bench_id(10, n * 4 + k), id, 'assigned', array[lead], array['somebody@council.example'], 'About ' || reference, wording, held_on + k * 40, held_on + k * 40, 'SENT'
from made, generate_series(0, 2) k;

insert into audit_entry (sequence, at, who, subject, subject_id, what, from_values, to_values, hash)
select last + row_number() over (order by n, k), held_on + k * 30, lead, 'recommendation', id,
  (array['REGISTERED', 'ASSIGNED', 'RESPONDED', 'CONSIDERED', 'PROGRESS_REPORTED', 'CLOSURE_APPROVED'])[k], '{}',
  jsonb_build_object('service', service, 'leadOfficer', lead, 'reference', reference)::text, repeat('0', 64)
from made, generate_series(1, 6) k, (select max(sequence) as last from audit_entry) trail;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_,
  is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
select id, 1, id, id, id, definition, at, at || ':' || id, true, false, true, false, 1, case when stage = 'MONITORING' then 8 else 2 end, 1
from made join (values ('ASSIGNMENT', 'assign'), ('RESPONSE', 'respond'), ('SIGN_OFF', 'signOff'), ('CONSIDERATION', 'consider'), ('REVIEW', 'review'),
  ('CLOSURE', 'checkClosure'), ('MONITORING', 'reviewDue')) places (of_stage, at) on of_stage = stage;

insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_)
select task_id, 1, case_id, case_id, (select definition from made limit 1), title, task_key, assignee, 50, created_at, due_on, 1
from open_task where case_id in (select id from made);

insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, proc_def_id_)
select 'l' || task_id, 1, roles[1] || '-' || coalesce(service, panel), 'candidate', task_id, null from open_task where case_id in (select id from made) and assignee is null;

insert into act_ru_job
select (jsonb_populate_record(null::act_ru_job, to_jsonb(timer) || jsonb_build_object('id_', bench_id(11, n), 'execution_id_', id, 'process_instance_id_', id, 'root_proc_inst_id_', id, 'duedate_', now() + (30 + n % 300) * interval '1 day'))).*
from made, (select * from act_ru_job where type_ = 'timer' and handler_cfg_ like 'reviewDue%' limit 1) timer where stage = 'MONITORING';

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_, start_act_id_, end_act_id_, root_proc_inst_id_, state_)
select id, id, id, split_part(definition, ':', 1), definition, held_on, case when stage = 'CLOSED' then held_on + 400 end, case when stage = 'CLOSED' then 34560000000 end, 'registered', null, id,
  case when stage = 'CLOSED' then 'COMPLETED' else 'ACTIVE' end from made;

insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_, act_type_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_)
select at || ':' || id, split_part(definition, ':', 1), definition, id, id, id, at, at, 'userTask', held_on + (k * 30)::integer, held_on + (k * 30 + 30 - n % 7)::integer, (30 - n % 7) * 86400000::bigint, 4, k
from made, unnest(array['assign', 'respond', 'consider', 'review']) with ordinality steps (at, k);

drop table made;
