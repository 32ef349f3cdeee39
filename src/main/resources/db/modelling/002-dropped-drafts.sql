--liquibase formatted sql
--changeset heed:modelling-002-dropped-drafts
--comment: when a draft was closed, so that one that was dropped can be brought back for a while
alter table model_draft add column closed_at timestamptz;
update model_draft set closed_at = now() where closed_as is not null;
create index model_draft_dropped on model_draft (closed_at) where closed_as = 'DROPPED';
