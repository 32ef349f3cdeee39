--liquibase formatted sql
--changeset heed:notification-003-one-row-a-person
-- A letter is a row for each person, with what has become of it. The two arrays keep their names and hold one value each.
alter table letter
  add column state text,
  add column salutation text,
  add column more text,
  add column more_of_the_case boolean not null default false,
  add column caused_by text,
  add column tries integer not null default 0,
  add column next_try_at timestamptz,
  add column claimed_until timestamptz,
  add column answer text;
-- What went to several people becomes a row for each; who had no address got nothing.
insert into letter (id, case_id, kind, recipients, addresses, subject, body, written_at, sent_at, try_until)
select gen_random_uuid(), case_id, kind, recipients[place:place], array[coalesce(addresses[place], '')], subject, body, written_at,
  sent_at, try_until
from letter, generate_series(2, cardinality(recipients)) place
order by entry_number, place;
update letter set recipients = recipients[1:1], addresses = addresses[1:1] where cardinality(recipients) > 1;
update letter set state = case
  when sent_at is not null and coalesce(addresses[1], '') <> '' then 'SENT'
  when sent_at is null and try_until is not null and coalesce(addresses[1], '') <> '' then 'WAITING'
  else 'KEPT' end;
update letter set sent_at = null where state <> 'SENT';
update letter set next_try_at = now() where state = 'WAITING';
alter table letter
  alter column state set not null,
  add constraint letter_one_person check (cardinality(recipients) <= 1 and cardinality(addresses) <= 1),
  add constraint letter_state check (state in
    ('WAITING', 'SENT', 'FAILED', 'NO_ADDRESS', 'NOT_ALLOWED', 'WITHHELD', 'LEFT', 'KEPT')),
  add constraint letter_sent check ((state = 'SENT') = (sent_at is not null)),
  add constraint letter_waiting check ((state = 'WAITING') = (next_try_at is not null));
drop index letter_try_until;
create index letter_due on letter (next_try_at, entry_number) where state = 'WAITING';
create index letter_unsent on letter (state, written_at, entry_number) where state not in ('SENT', 'KEPT');
create index letter_written on letter (written_at desc, entry_number desc);
create index letter_of_case on letter (case_id, written_at);
