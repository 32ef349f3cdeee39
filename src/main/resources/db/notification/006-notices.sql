--liquibase formatted sql
--changeset heed:notification-006-notices
-- An e-mail is also a notice that its recipient reads in the product; link says which task or page it is about.
-- What was written before there were notices does not count as unread.
alter table letter add column read_at timestamptz, add column link text;
update letter set read_at = written_at;
create index letter_of_person on letter ((recipients[1]), written_at desc, entry_number desc);
create index letter_unread on letter ((recipients[1]), written_at desc, entry_number desc) where read_at is null;
-- letter_of_case begins with the same column.
drop index letter_case;
