--liquibase formatted sql
--changeset heed:assignment-002-notices
alter table assignment add column notice_on date;
alter table assignment add column sign_off boolean not null default false;
