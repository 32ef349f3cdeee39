--liquibase formatted sql
--changeset heed:response-003-minute-of-the-view
-- The panel says what it says at a meeting, and the minute proves it.
alter table panel_view add column minute text;
