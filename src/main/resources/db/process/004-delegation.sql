--liquibase formatted sql
--changeset heed:process-004-delegation
--comment: whose task it remains while a colleague helps; null where nobody was asked
alter table open_task add column owner text;
create index open_task_owner on open_task (owner, coalesce(due_on, date '9999-12-31'), task_id) where owner is not null;
