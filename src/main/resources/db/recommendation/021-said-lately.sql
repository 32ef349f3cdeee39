--liquibase formatted sql
--changeset heed:recommendation-020-said-lately
-- What was said lately, for members who look at what is new.
create index search_text_at on search_text (at);
