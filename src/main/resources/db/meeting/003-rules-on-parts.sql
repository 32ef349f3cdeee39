--liquibase formatted sql
--changeset heed:meeting-003-rules-on-parts
-- What a panel wants done before a reply goes out and before a closure is proposed; the panels of before go on as they did.
alter table panel add column parts_before_reply boolean not null default false;
alter table panel add column done_before_closure boolean not null default false;
