-- Ids that say which row they are of, and words that look like what a panel says.
create or replace function bench_id(kind integer, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(kind), 8, '0') || '-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

create or replace function bench_words(n bigint, many integer) returns text language sql immutable as $$
  select string_agg(words[1 + (n * 7919 + w * 104729 + n * w * 31) % cardinality(words)], ' ' order by w)
  from generate_series(1, many) w,
    (select array['council','service','family','school','budget','officer','review','library','waste','transport','street','road',
      'housing','tenant','repair','health','clinic','carer','young','people','public','meeting','report','action','plan','target',
      'climate','energy','cycle','bus','route','crossing','safety','speed','park','tree','flood','drain','bin','collection','recycling',
      'market','town','centre','business','rate','grant','skill','college','apprentice','nursery','attendance','exclusion','inclusion',
      'support','mentor','youth','club','sport','leisure','pool','museum','heritage','planning','enforcement','licence','noise','air',
      'quality','water','river','path','bridge','tunnel','parking','permit','taxi','ferry','harbour','tourism','festival','event','volunteer',
      'charity','partner','police','fire','crime','order','domestic','abuse','refuge','asylum','language','digital','online','website',
      'telephone','letter','complaint','feedback','survey','consultation','deadline','risk','cost','saving','income','reserve','audit',
      'contract','supplier','tender','value','money','staff','vacancy','absence','training','induction','pay','equality','access','ramp',
      'lift','signage','map','guide','leaflet','newsletter','press','notice','agenda','minute','chair','member','cabinet','portfolio',
      'director','executive','partnership','board','trust','hospital','ambulance','dentist','pharmacy','mental','wellbeing','loneliness',
      'older','dementia','respite','direct','payment','assessment','eligibility','appeal','ombudsman','inspection','grade','improvement'] as words) list $$;
