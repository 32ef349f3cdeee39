--liquibase formatted sql
--changeset heed:access-002-request-keys
--comment: what was done under the key of a request, and what it was answered; written in the transaction that did it
create table request_key (
  owner       text not null,
  key         text not null,
  at          timestamptz not null default now(),
  fingerprint text not null,
  status      int not null,
  location    text,
  media_type  text,
  body        bytea not null,
  primary key (owner, key)
);
create index request_key_by_age on request_key (at);
