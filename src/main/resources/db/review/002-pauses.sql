--liquibase formatted sql
--changeset heed:review-002-pauses
alter table progress_report add column paused_until date;
alter table progress_report add column paused_because text;
alter table progress_report add column given_up_because text;
alter table progress_report add column risk_accepted_by text;
