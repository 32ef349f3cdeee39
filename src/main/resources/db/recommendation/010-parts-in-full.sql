--liquibase formatted sql
--changeset heed:recommendation-010-parts-in-full
-- What each decision and each delivery of a part needs beside its words, and what the panel says of a part by itself.
alter table part add column day date;
alter table part add column paused_until date;
alter table part add column judgement text not null default 'NOT_YET_CONSIDERED';
alter table part_step add column day date;
alter table part_step add column who text;
alter table part_step add column refused text;
alter table part_step add column judgement text;
