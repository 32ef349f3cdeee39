--liquibase formatted sql
--changeset heed:recommendation-006-exempt-reads
-- That somebody read withheld words in an hour, so that the trail tells of it once.
create table exempt_read (
  case_id uuid not null references recommendation,
  reader  text not null,
  hour    timestamptz not null,
  primary key (case_id, reader, hour)
);
