--liquibase formatted sql
--changeset heed:recommendation-004-publications
-- That a workflow put a case on the public register. Rows are added: what was said after the last one is not yet public.
create table publication (
  id           uuid primary key,
  case_id      uuid not null references recommendation,
  published_at timestamptz not null
);
create index publication_case on publication (case_id, published_at desc);
