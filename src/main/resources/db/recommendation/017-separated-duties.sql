--liquibase formatted sql
--changeset heed:recommendation-017-separated-duties
-- Who did what keeps people apart, and in whose place: a duty has the name of the fact by which models exclude people. Rows are only added.
create table duty_done (
  case_id uuid not null references recommendation,
  duty    text not null,
  person  text not null,
  primary key (case_id, duty, person)
);

-- What was said before, from the rows of the stages: whoever said it, whoever is acted for, whose part it was, and who led at that moment.
create temporary table done_before on commit drop as
select id, case_id, at, by, 'respondedBy' as duty, true as for_lead, null as owner from reply where decision <> 'DECLINED'
union all
select step.id, step.case_id, step.at, step.by, 'respondedBy', true,
       (select given.owner from part_step given where given.case_id = step.case_id and given.number = step.number
          and given.owner is not null and given.at <= step.at order by given.at desc limit 1)
  from part_step step where step.decision is not null or step.delivery is not null
union all
select id, case_id, at, by, 'respondedBy', true, null from improvement_action_step where state = 'PROMISED'
union all
select id, case_id, at, by, 'closureProposedBy', true, null from progress_report where closure_case is not null
union all
select id, case_id, at, by, 'closureProposedBy', false, null from panel_view where view = 'CLOSE';

insert into duty_done (case_id, duty, person)
select case_id, duty, by from done_before
union
select case_id, duty, owner from done_before where owner is not null
union
select case_id, duty, acting_for.person from done_before join acting_for on acting_for.entry = done_before.id
union
select case_id, duty, lead.officer from done_before cross join lateral (
  select coalesce(moved.to_values::jsonb ->> 'leadOfficer', '') as officer from audit_entry moved
  where moved.subject = 'recommendation' and moved.subject_id = done_before.case_id::text
    and moved.what in ('ASSIGNED', 'REASSIGNED', 'HANDED_OVER') and moved.at <= done_before.at
  order by moved.sequence desc limit 1) lead
where for_lead and lead.officer <> '';

-- A task that is open and excludes the last who did it excludes all who did.
update open_task task set excluded = array(
  select unnest(task.excluded)
  union
  select done.person from duty_done done
  join act_ru_execution instance on instance.business_key_ = done.case_id::text
  join act_ru_variable fact on fact.proc_inst_id_ = instance.id_ and fact.name_ = done.duty
  where done.case_id = task.case_id and fact.text_ = any(task.excluded)
  order by 1)
where cardinality(task.excluded) > 0;
