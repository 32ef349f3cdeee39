--liquibase formatted sql
--changeset heed:process-007-free-tasks
--comment: what waits for a team, which is a part of all open tasks
create index open_task_free_panel on open_task (panel, (coalesce(due_on, date '9999-12-31')), task_id) where assignee is null;
create index open_task_free_service on open_task (service, (coalesce(due_on, date '9999-12-31')), task_id) where assignee is null;
create index open_task_free_roles on open_task using gin (roles) where assignee is null;

--changeset heed:process-007-running-cases
--comment: how many cases run in a version
create index heed_running_case on act_ru_execution (proc_def_id_) where parent_id_ is null;
