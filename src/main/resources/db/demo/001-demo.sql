--liquibase formatted sql
--changeset heed:demo-001-demo
--comment: one row once the demonstration council has been played into this database
create table demo (
  only_row      boolean primary key default true check (only_row),
  ahead_seconds bigint not null
);
