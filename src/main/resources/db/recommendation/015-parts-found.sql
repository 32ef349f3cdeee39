--liquibase formatted sql
--changeset heed:recommendation-015-parts-found
-- The wording of parts is found as such: until now it was found as if it were that of the recommendation, or not at all.
delete from search_text said using part, recommendation entry
where said.kind = 'recommendation' and said.case_id = part.case_id and said.text = part.wording
  and entry.id = part.case_id and said.text is distinct from entry.wording
  and said.text is distinct from entry.original_wording;

insert into search_text (case_id, kind, at, text)
select part.case_id, 'part', coalesce(min(step.at), entry.held_on::timestamptz), part.wording
from part join recommendation entry on entry.id = part.case_id
left join part_step step on step.case_id = part.case_id and step.number = part.number
group by part.case_id, part.number, part.wording, entry.held_on;
