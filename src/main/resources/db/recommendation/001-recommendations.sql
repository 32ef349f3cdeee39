--liquibase formatted sql
--changeset heed:recommendation-001-recommendations
create table recommendation (
  id                  uuid primary key,
  version             integer not null,
  entry_number        bigint generated always as identity unique,
  reference           text not null unique,
  panel               text not null,
  meeting             uuid not null,
  held_on             date not null,
  item                uuid not null,
  number              integer not null,
  kind                text not null,
  wording             text not null,
  stage               text not null,
  due_on              date,
  service             text,
  lead_officer        text,
  deadline_date       date,
  deadline_original   date,
  deadline_basis      text,
  decision            text,
  delivery            text not null,
  judgement           text not null,
  grade               text,
  closure_proposed_by text,
  closed_on           date,
  words               tsvector generated always as (to_tsvector('english', wording)) stored,
  unique (item, number)
);
create unique index recommendation_wording on recommendation
  (item, md5(lower(regexp_replace(translate(wording, chr(160), ' '), '\s+', ' ', 'g'))));
create index recommendation_panel on recommendation (panel, entry_number);
create index recommendation_service on recommendation (service, entry_number);
create index recommendation_words on recommendation using gin (words);
create index recommendation_due on recommendation (due_on) where closed_on is null;
