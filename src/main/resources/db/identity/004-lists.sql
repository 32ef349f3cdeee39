--liquibase formatted sql
--changeset heed:identity-004-lists-of-a-person
-- What a person keeps of each list: views under a name, the columns to be shown, and for all of them how close the lines are.
alter table saved_filter add column list text not null default 'WORK';
alter table saved_filter drop constraint saved_filter_owner_name_key;
alter table saved_filter add constraint saved_filter_of_owner unique (owner, list, name);
alter table task_columns add column list text not null default 'WORK';
alter table task_columns drop constraint task_columns_pkey;
alter table task_columns add primary key (person, list);
create table list_density (
  person  text primary key,
  density text not null
);
