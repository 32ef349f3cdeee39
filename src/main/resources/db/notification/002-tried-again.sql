--liquibase formatted sql
--changeset heed:notification-002-tried-again
-- Until when a letter is tried again that the mail server would not take.
alter table letter add column try_until timestamptz;
create index letter_try_until on letter (entry_number) where try_until is not null;
