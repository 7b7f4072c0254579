-- What the tracking board reads by, and what anonymous raisers send.

-- Folding makes full-width and half-width signs, capitals and small letters the same.
create function demand_follow_up_fold(words text) returns text
    language sql immutable strict parallel safe
    return lower(normalize(words, NFKC));

-- Every sign and every pair of neighbouring signs of a text. Chinese words are often two signs long, too short for trigrams.
create function demand_follow_up_grams(words text) returns text[]
    language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}') from (
        select sign as gram from string_to_table(words, null) with ordinality s (sign, place)
        union all
        select sign || lead(sign) over (order by place) from string_to_table(words, null) with ordinality s (sign, place)
    ) g where gram is not null and gram !~ '\s'
$$;

-- What of a wanted word must be in the index: its pairs, or the sign itself when it is only one.
create function demand_follow_up_wanted(word text) returns text[]
    language sql immutable strict parallel safe as $$
    select coalesce(array_agg(gram), '{}') from unnest(demand_follow_up_grams(word)) gram
    where length(word) = 1 or length(gram) = 2
$$;

alter table demand_follow_up add column search_text text generated always as (
    demand_follow_up_fold(case_number || E'\n' || title || E'\n' || text || E'\n' || coalesce(suggestion, '')
        || E'\n' || case when replied_on is null then '' else coalesce(reply, '') end)) stored; -- not a draft

create index demand_follow_up_words on demand_follow_up using gin (demand_follow_up_grams(search_text));
-- Words of the rarest pair are found first only when the planner knows which pairs are rare.
alter index demand_follow_up_words alter column 1 set statistics 1000;

-- What the headline counts lies in the indexes of the usual filters too, so that counting leaves the table alone.
create index demand_follow_up_newest on demand_follow_up (raised_on desc, case_number desc);
create index demand_follow_up_of_meeting on demand_follow_up (meeting_number, raised_on desc, case_number desc);
create index demand_follow_up_of_unit on demand_follow_up (unit_code, raised_on desc, case_number desc)
    include (state, matter, ladder, promised_on, confidential);
create index demand_follow_up_owned_by on demand_follow_up (owner_unit, raised_on desc, case_number desc)
    include (state, matter, ladder, promised_on, confidential);
create index demand_follow_up_of_category on demand_follow_up (category, raised_on desc, case_number desc)
    include (state, matter, ladder, promised_on, confidential);
create index demand_follow_up_newest_in_state on demand_follow_up (state, raised_on desc, case_number desc);
create index demand_follow_up_overdue on demand_follow_up (promised_on)
    where state not in ('RESOLVED', 'PARTLY_RESOLVED', 'PLANNED', 'EXPLAINED', 'WITHDRAWN', 'MERGED');
create index demand_follow_up_on_ladder on demand_follow_up (ladder, raised_on desc, case_number desc) where ladder <> 'GREEN';
create index demand_follow_up_settled on demand_follow_up (settled_on desc) where settled_on is not null;
create index demand_follow_up_headline on demand_follow_up (raised_on) include (state, matter, ladder, promised_on);

-- Each new state, for the feed. Written in the transaction that moved the case.
create table demand_follow_up_change (
    id          bigint generated always as identity primary key,
    case_number text not null references demand_follow_up,
    state       text not null,
    changed_at  timestamptz not null
);
create index demand_follow_up_change_of on demand_follow_up_change (case_number, id);

-- Letters of those who gave no name. The day is all that is known of when; the id is chance; a letter is gone once it is opened.
create table demand_follow_up_letter (
    id             uuid primary key,
    kind           text not null check (kind in ('RAISE', 'ADD', 'RATE')),
    received_on    date not null,
    receipt_digest text not null,
    content        jsonb not null,
    problem        text                            -- text key: why it could not be passed on
);
create unique index demand_follow_up_letter_raise on demand_follow_up_letter (receipt_digest) where kind = 'RAISE';
create index demand_follow_up_letter_code on demand_follow_up_letter (receipt_digest);
