--liquibase formatted sql
--changeset heed:assignment-001-assignments
create table assignment (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  service      text not null,
  lead_officer text not null,
  route        text not null,
  received_on  date not null,
  deadline     date not null,
  basis        text not null
);
create index assignment_case on assignment (case_id, at);
