--liquibase formatted sql
--changeset heed:recommendation-020-changed
-- When a case last changed; reading it, and e-mails about it, change nothing.
alter table recommendation add column changed_at timestamptz not null default now();
update recommendation set changed_at = coalesce(
  (select at from audit_entry where subject = 'recommendation' and subject_id = recommendation.id::text order by sequence desc limit 1), changed_at);
create index recommendation_changed on recommendation (changed_at, entry_number);

--changeset heed:recommendation-020-orders
-- How the register is sorted: a reference by its number, not by its digits; what has no date, or is closed, after what is due.
alter table recommendation add column reference_order text collate "C" generated always as
  (regexp_replace(reference, '\d+$', '') || coalesce(lpad(substring(reference from '\d+$'), 6, '0'), '')) stored;
alter table recommendation add column due_order date generated always as
  (case when closed_on is null then coalesce(due_on, date '9999-12-31') else date '9999-12-31' end) stored;
create index recommendation_reference_order on recommendation (reference_order, entry_number);
create index recommendation_due_order on recommendation (due_order, entry_number);

-- Of a lead officer the closed ones too.
drop index recommendation_led;
create index recommendation_led on recommendation (lead_officer, entry_number);

-- What searches compare is left out of what is shown.
drop view register_entry;
create view register_entry as
  select recommendation.id, recommendation.entry_number, recommendation.reference, recommendation.panel, recommendation.meeting,
         recommendation.held_on, recommendation.item, recommendation.number, recommendation.kind, recommendation.wording,
         recommendation.original_wording, recommendation.title, recommendation.stage, recommendation.due_on, recommendation.service,
         recommendation.lead_officer, recommendation.deadline_date, recommendation.deadline_original, recommendation.deadline_basis,
         recommendation.decision, recommendation.delivery, recommendation.judgement, recommendation.grade, recommendation.closed_on,
         recommendation.changed_at, recommendation.reference_order, recommendation.due_order,
         held.ground, held.public_interest, held.resolution, held.review_on, coalesce(held.admitted, '{}') as admitted
  from recommendation
  left join lateral (
    select * from withholding where withholding.case_id = recommendation.id order by entry_number desc limit 1) held on true;
