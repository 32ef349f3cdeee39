--liquibase formatted sql
--changeset heed:recommendation-012-beside
-- The other case that a text speaks of: while that one is exempt, nobody finds the text. The reason of a merge is found by its link alone.
alter table search_text add column beside uuid references recommendation;
update search_text said set beside = link.other
  from case_link link where said.kind = 'case_link' and said.case_id = link.case_id and said.text = link.reason;
delete from search_text said using case_link link
  where said.kind = 'case_change' and said.case_id = link.case_id and link.kind <> 'RELATED_TO' and position(link.reason in said.text) > 0;
