--liquibase formatted sql
--changeset heed:notification-004-nobody
-- Where there is nobody to write to, that is told to an administrator; the step that writes the letter goes on.
alter table letter
  drop constraint letter_state,
  add constraint letter_state check (state in
    ('WAITING', 'SENT', 'FAILED', 'NO_ADDRESS', 'NOBODY', 'NOT_ALLOWED', 'WITHHELD', 'LEFT', 'KEPT'));
