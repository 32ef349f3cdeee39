--liquibase formatted sql
--changeset heed:identity-003-service-rules
-- What an administrator has set for a service; a service that is not here has no rule of its own.
create table service_rule (
  service   text primary key,
  signs_off boolean not null
);
