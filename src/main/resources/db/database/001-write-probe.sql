--liquibase formatted sql
--changeset heed:database-001-write-probe
--comment: where it is tried whether the database takes writes again; every try is rolled back
create table write_probe (
  filler bytea not null
);
