--liquibase formatted sql
--changeset heed:tasklist-003-size-of-drafts
--comment: how much a version holds, so that each person has only so much of them
alter table answer_draft add column bytes integer not null default 0;
update answer_draft set bytes = length(answers::text) + length(shown::text);
