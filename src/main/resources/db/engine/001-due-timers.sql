--liquibase formatted sql
--changeset heed:engine-001-due-timers
--comment: every idle poll of the job executor asks for due jobs; the engine ships no index for that
create index heed_job_due on act_ru_job (duedate_);
