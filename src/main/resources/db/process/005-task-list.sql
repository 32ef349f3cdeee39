--liquibase formatted sql
--changeset heed:process-005-task-list
--comment: the ways in which people sort their tasks; a reference sorts by its number, not by its digits
alter table open_task add column reference text not null default '';
update open_task set reference = recommendation.reference from recommendation where recommendation.id = open_task.case_id;
alter table open_task add column reference_order text collate "C" generated always as
  (regexp_replace(reference, '\d+$', '') || coalesce(lpad(substring(reference from '\d+$'), 6, '0'), '')) stored;
create index open_task_due on open_task ((coalesce(due_on, date '9999-12-31')), task_id);
create index open_task_newest on open_task (created_at, task_id);
create index open_task_reference on open_task (reference_order, task_id);
create index open_task_title on open_task ((title collate "C"), task_id);
