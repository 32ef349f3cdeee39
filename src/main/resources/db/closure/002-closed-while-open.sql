--liquibase formatted sql
--changeset heed:closure-002-closed-while-open
-- Why the chair closes a case while an improvement action or a part is open; earlier it stood among the words.
alter table closure_step add column open_because text;
