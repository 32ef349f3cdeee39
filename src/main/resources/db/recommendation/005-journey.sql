--liquibase formatted sql
--changeset heed:recommendation-005-journey
-- The whole journey: rewordings, parts, improvement actions, and how cases hang together. What was said is only added to.
alter table recommendation add column original_wording text;
drop view register_entry;
create view register_entry as
  select recommendation.*, held.ground, held.public_interest, held.resolution, held.review_on,
         coalesce(held.admitted, '{}') as admitted
  from recommendation
  left join lateral (
    select * from withholding where withholding.case_id = recommendation.id order by entry_number desc limit 1) held on true;

create table part (
  case_id  uuid not null references recommendation,
  number   integer not null check (number > 0),
  wording  text not null,
  owner    text,
  decision text,
  delivery text not null,
  primary key (case_id, number)
);
create index part_owner on part (owner);

create table part_step (
  id       uuid primary key,
  case_id  uuid not null references recommendation,
  at       timestamptz not null,
  by       text not null,
  number   integer not null,
  decision text,
  delivery text,
  owner    text,
  words    text,
  foreign key (case_id, number) references part
);
create index part_step_case on part_step (case_id, at);

create table improvement_action (
  case_id     uuid not null references recommendation,
  number      integer not null check (number > 0),
  what        text not null,
  owner       text not null,
  target_date date not null,
  state       text not null,
  primary key (case_id, number)
);

create table improvement_action_step (
  id       uuid primary key,
  case_id  uuid not null references recommendation,
  at       timestamptz not null,
  by       text not null,
  number   integer not null,
  state    text not null,
  new_date date,
  words    text,
  foreign key (case_id, number) references improvement_action
);
create index improvement_action_step_case on improvement_action_step (case_id, at);

create table case_link (
  id      uuid primary key,
  case_id uuid not null references recommendation,
  at      timestamptz not null,
  by      text not null,
  kind    text not null,
  other   uuid not null references recommendation,
  reason  text not null
);
create index case_link_case on case_link (case_id, at);
create index case_link_other on case_link (other);

create table case_change (
  id       uuid primary key,
  case_id  uuid not null references recommendation,
  at       timestamptz not null,
  by       text not null,
  what     text not null,
  was      text,
  becomes  text,
  reason   text not null
);
create index case_change_case on case_change (case_id, at);
