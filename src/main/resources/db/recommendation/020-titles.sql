--liquibase formatted sql
--changeset heed:recommendation-020-titles
-- A short title that somebody has given a case; null where it is made of the wording.
alter table recommendation add column title text;
drop view register_entry;
create view register_entry as
  select recommendation.*, held.ground, held.public_interest, held.resolution, held.review_on,
         coalesce(held.admitted, '{}') as admitted
  from recommendation
  left join lateral (
    select * from withholding where withholding.case_id = recommendation.id order by entry_number desc limit 1) held on true;
