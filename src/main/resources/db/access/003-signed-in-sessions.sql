--liquibase formatted sql
--changeset heed:access-003-signed-in-sessions
--comment: whose each session was, by the hash of its name, so that only that person leaves answers when it has ended; held is how often that was done
create table signed_in_session (
  session_hash text primary key,
  person       text not null,
  began_at     timestamptz not null,
  held         integer not null
);
create index signed_in_session_by_time on signed_in_session (began_at);
