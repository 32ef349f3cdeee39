--liquibase formatted sql
--changeset heed:recommendation-002-withholding
-- What is withheld from the public and from most readers (Local Government Act 1972, Schedule 12A). Rows are added, never
-- changed: the last one of a case holds, and one without a ground opens the words again.
create table withholding (
  entry_number    bigint generated always as identity primary key,
  case_id         uuid not null references recommendation (id),
  ground          integer check (ground between 1 and 7),
  public_interest text not null,
  resolution      text,
  review_on       date,
  admitted        text[] not null default '{}',
  decided_by      text not null,
  decided_at      timestamptz not null
);
create index withholding_of_case on withholding (case_id, entry_number desc);
create view register_entry as
  select recommendation.*, held.ground, held.public_interest, held.resolution, held.review_on,
         coalesce(held.admitted, '{}') as admitted
  from recommendation
  left join lateral (
    select * from withholding where withholding.case_id = recommendation.id order by entry_number desc limit 1) held on true;
