--liquibase formatted sql
--changeset heed:identity-001-people
-- The people whom Heed has to do with, as the identity provider last described them, so that a name stays on the record
-- when somebody has left, and no letter waits for another server.
create table person (
  id       text primary key,
  username text not null,
  name     text not null,
  email    text not null,
  roles    text[] not null,
  panels   text[] not null,
  services text[] not null,
  active   boolean not null,
  seen_at  timestamptz not null
);
create index person_by_role on person using gin (roles) where active;
create table council_service (
  id     text primary key,
  name   text not null,
  active boolean not null
);
