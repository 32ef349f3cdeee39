--liquibase formatted sql
--changeset heed:meeting-001-meetings
create table meeting (
  id      uuid primary key,
  panel   text not null,
  held_on date not null check (held_on between '1974-01-01' and '2199-12-31'),
  unique (panel, held_on)
);

create table agenda_item (
  id          uuid primary key,
  meeting     uuid not null references meeting,
  position    integer not null,
  title       text not null,
  last_number integer not null default 0,
  unique (meeting, position)
);
create unique index agenda_item_title on agenda_item (meeting, lower(title));

create table reference_number (
  code           text not null,
  municipal_year integer not null,
  last           integer not null,
  primary key (code, municipal_year)
);
