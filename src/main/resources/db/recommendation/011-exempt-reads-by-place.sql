--liquibase formatted sql
--changeset heed:recommendation-011-exempt-reads-by-place
-- A trace for each place where withheld words were read: whoever saw them in a list and then took them away did two things.
alter table exempt_read add column place text not null default 'RECORD';
alter table exempt_read drop constraint exempt_read_pkey;
alter table exempt_read add primary key (case_id, reader, hour, place);
