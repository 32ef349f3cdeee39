--liquibase formatted sql
--changeset heed:recommendation-018-plain-and-folded splitStatements:false
-- When two texts are one (heed_plain), and what a search compares (heed_folded), whatever the locale of the database: its own lower()
-- knows ASCII alone where it was made under LC_ALL=C. Letters are made small by a collation that knows all of Unicode, as far as the server has one.
create extension if not exists unaccent;
do $body$
declare
  unicode text := coalesce((
    select format('collate %I.%I', nspname, collname)
    from pg_collation join pg_namespace on pg_namespace.oid = collnamespace
    where collname in ('pg_c_utf8', 'und-x-icu') order by collname limit 1), '');
begin
  execute format($sql$
    create function heed_plain(words text) returns text language sql immutable strict parallel safe
    return lower((btrim(regexp_replace(normalize(regexp_replace(words,
      E'[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]', '', 'g'), NFC),
      E'[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'))) %s)$sql$, unicode);
  execute format($sql$
    create function heed_folded(words text) returns text language sql immutable strict parallel safe
    return lower(unaccent('unaccent'::regdictionary, translate(normalize(words, NFC), U&'\2018\2019\02BC', '''''''')) %s)$sql$, unicode);
end
$body$;

--changeset heed:recommendation-018-search-folded
-- Searches find by folded words; ts_headline marks what was found in the words as they were written.
create text search configuration heed_english (copy = pg_catalog.english);
alter text search configuration heed_english alter mapping for hword, hword_part, word with unaccent, english_stem;
drop index search_text_words;
alter table search_text drop column words;
alter table search_text add column folded tsvector generated always as (to_tsvector('english', heed_folded(text))) stored;
create index search_text_folded on search_text using gin (folded);
drop index recommendation_words;
alter table recommendation add column folded tsvector generated always as (to_tsvector('english', heed_folded(wording))) stored;
create index recommendation_folded on recommendation using gin (folded);
