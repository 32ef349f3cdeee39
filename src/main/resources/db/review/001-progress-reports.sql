--liquibase formatted sql
--changeset heed:review-001-progress-reports
create table progress_report (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  delivery        text not null,
  overtaken_by    text,
  grade           text not null,
  new_date        date,
  slipped_because text,
  progress        text not null,
  evidence        text,
  closure_case    text
);
create index progress_report_case on progress_report (case_id, at);
