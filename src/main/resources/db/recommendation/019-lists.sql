--liquibase formatted sql
--changeset heed:recommendation-019-lists
-- The cases that are withheld now, for lists that look at many.
create view withheld as
  select case_id, ground, admitted from withholding held
  where ground is not null and not exists (
    select from withholding later where later.case_id = held.case_id and later.entry_number > held.entry_number);

-- What registers and plans are narrowed to and ordered by.
create index recommendation_stage on recommendation (stage, entry_number);
create index recommendation_reference_like on recommendation (reference text_pattern_ops);
drop index recommendation_due;
create index recommendation_due on recommendation (due_on, id) where closed_on is null;
create index improvement_action_due on improvement_action (target_date, case_id, number) where state = 'OPEN';
create index part_due on part ((coalesce(paused_until, day)), case_id, number);

--changeset heed:recommendation-019-references
-- A part of a reference finds it.
create extension if not exists pg_trgm;
create index recommendation_reference_part on recommendation using gin (reference gin_trgm_ops);
