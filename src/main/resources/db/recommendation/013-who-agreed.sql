--liquibase formatted sql
--changeset heed:recommendation-013-who-agreed
-- Who agreed to another date for the reply; of earlier moves it stands with the reason.
alter table case_change add column agreed_by text;
