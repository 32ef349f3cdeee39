--liquibase formatted sql
--changeset heed:recommendation-016-neighbours
-- The other case of which a decision speaks: who may not read its words does not read the decision's either, whenever they were withheld.
alter table case_change add column other uuid references recommendation;
update case_change change set other = link.other
  from case_link link
  where change.what = 'WITHDRAWN' and link.case_id = change.case_id and link.kind <> 'RELATED_TO'
    and link.at between change.at - interval '1 minute' and change.at + interval '1 minute';

--changeset heed:recommendation-016-lists
-- Lists are read in pages: by panel and meeting, by meeting, and by who leads.
create index recommendation_of_meetings on recommendation (panel, held_on, entry_number);
create index recommendation_of_meeting on recommendation (meeting, entry_number);
create index recommendation_led on recommendation (lead_officer, entry_number) where closed_on is null;
