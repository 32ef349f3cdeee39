--liquibase formatted sql
--changeset heed:recommendation-008-acting-for
--comment: in whose place somebody said what a stage keeps; the entry is the id of the row of the stage
create table acting_for (
  entry  uuid primary key,
  person text not null
);
