--liquibase formatted sql
--changeset heed:meeting-002-panels
create table panel (
  id        text primary key,
  code      text not null unique,
  name      text not null unique,
  signs_off boolean not null default false
);
