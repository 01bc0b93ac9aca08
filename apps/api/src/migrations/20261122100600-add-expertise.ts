import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddExpertise20261122100600 implements MigrationInterface {
  name = 'AddExpertise20261122100600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists fuzzystrmatch;

      -- A bilingual house: the little words of either language say nothing in a text of the other.
      create text search dictionary stop_fr (template = simple, stopwords = french, accept = false);
      create text search dictionary stop_en (template = simple, stopwords = english, accept = false);
      create text search configuration house_fr (copy = french);
      alter text search configuration house_fr
        alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
        with stop_fr, stop_en, unaccent, french_stem;
      create text search configuration house_en (copy = english);
      alter text search configuration house_en
        alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
        with stop_fr, stop_en, unaccent, english_stem;

      -- The name of a skill as it is compared: letters, digits and the signs of “C++”, “C#” and “.NET”; without what is
      -- elided (“étude d’impact”) or possessive (“driver’s licence”), as a need is read.
      create function skill_key(value text) returns text
        language sql immutable strict parallel safe
        return btrim(regexp_replace(regexp_replace(regexp_replace(public.plain(value),
          '\\m(jusqu|lorsqu|puisqu|qu|[cdjlmnst])[''’ʼ\u0060´](?=[[:alpha:]])', ' ', 'g'),
          '([[:alpha:]])[''’ʼ\u0060´](s|m|re|ll|ve|d)\\M', '\\1', 'g'),
          '[^[:alnum:]+#.]+', ' ', 'g'));
      -- What somebody wrote without its Markdown, on one line: what is searched and quoted.
      create function evidence_text(value text) returns text
        language sql immutable strict parallel safe
        return btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(value,
          '!?\\[([^]]*)\\]\\([^)]*\\)', '\\1', 'g'),
          'https?://\\S+', ' ', 'g'),
          '(^|\\n)\\s*(#{1,6}|>+|[-+*])\\s', ' ', 'g'),
          '[\\s*~\\u0060|\\uE000\\uE001]+', ' ', 'g'));
      -- The stems of both languages; one that both have counts once. A gap keeps what ends one part from standing beside
      -- what begins the other.
      -- A stroke stands between words (“S/4HANA”, “CI/CD”, “et/ou”), and makes no path of them.
      create function evidence_words(value text) returns tsvector language plpgsql immutable strict parallel safe as $$
      declare
        french tsvector := to_tsvector('public.house_fr', replace(value, '/', ' '));
        english tsvector := to_tsvector('public.house_en', replace(value, '/', ' '));
      begin
        return french || ts_delete('§:64'::tsvector || english, array_append(tsvector_to_array(french), '§'));
      end $$;

      -- How a text names a skill: the stems of the name in both languages, so that what only one of them takes for the same
      -- word is not; in their order, with at most two words between neighbours (“étude d’impact”, “gestion de la qualité”).
      create function skill_naming(alias text) returns tsquery language plpgsql immutable strict parallel safe as $$
      declare
        configuration regconfig;
        stem text;
        query tsquery;
        near tsquery;
        before tsquery;
        neighbours tsquery;
        naming tsquery;
      begin
        foreach configuration in array array['public.house_fr', 'public.house_en']::regconfig[] loop
          before := null;
          neighbours := null;
          for stem in
            select w.lexeme from unnest(to_tsvector(configuration, alias)) w cross join unnest(w.positions) at order by at
          loop
            query := quote_literal(stem)::tsquery;
            near := tsquery_phrase(before, query, 1) || tsquery_phrase(before, query, 2) || tsquery_phrase(before, query, 3);
            neighbours := coalesce(neighbours && near, query);
            before := query;
          end loop;
          naming := coalesce(naming && neighbours, naming, neighbours);
        end loop;
        return naming;
      end $$;
      -- The stem to look for first: the longest is seldom the most common. Letters alone name nothing.
      create function skill_lead(alias text) returns text
        language sql immutable strict parallel safe
        return (select stem from unnest(tsvector_to_array(public.evidence_words(alias))) stem
          where char_length(stem) > 1 order by char_length(stem) desc, stem limit 1);

      -- The directory stands in the order of the alphabet.
      create index people_by_name on people (plain(family_name), plain(given_name), id);

      create table skills (
        id bigint generated always as identity primary key,
        label_fr text,
        label_en text,
        kind text,
        broader_id bigint references skills,
        check (label_fr is not null or label_en is not null)
      );
      create index skills_broader on skills (broader_id);
      create index skills_by_name on skills (plain(coalesce(label_fr, label_en)), id);
      create table skill_aliases (
        skill_id bigint not null references skills on delete cascade,
        alias text not null check (alias = skill_key(alias)),
        -- The import that brought the name to a skill that was there before it.
        import_id bigint,
        lead text collate "C" generated always as (skill_lead(alias)) stored,
        naming tsquery generated always as (skill_naming(alias)) stored,
        primary key (alias, skill_id)
      );
      create index skill_aliases_lead on skill_aliases (lead);
      create index skill_aliases_trigrams on skill_aliases using gin (alias gin_trgm_ops) with (fastupdate = off);
      create index skill_aliases_beginning on skill_aliases (alias text_pattern_ops);
      create index skill_aliases_skill on skill_aliases (skill_id);
      create table person_skills (
        person_id bigint not null references people on delete cascade,
        skill_id bigint not null references skills on delete cascade,
        level int check (level between 1 and 4),
        years int check (years between 0 and 60),
        wants_to text[] not null default '{}',
        -- Null where a source brought it in: nobody knows when the person said so.
        declared_at timestamptz(3) default now(),
        primary key (person_id, skill_id)
      );
      create index person_skills_skill on person_skills (skill_id);
      create table endorsements (
        person_id bigint not null,
        skill_id bigint not null,
        endorser_id bigint not null references people on delete cascade,
        at timestamptz(3) not null default now(),
        primary key (person_id, skill_id, endorser_id),
        foreign key (person_id, skill_id) references person_skills on delete cascade,
        check (endorser_id <> person_id)
      );
      create index endorsements_endorser on endorsements (endorser_id, skill_id);

      -- What shows that somebody knows something: one row a person and source, readable by one audience. The weight is
      -- that of its kind and of its length; age and how well it answers a question are reckoned when one is asked.
      create table evidence (
        id bigint generated always as identity primary key,
        person_id bigint not null references people on delete cascade,
        kind text not null
          check (kind in ('name', 'title', 'bio', 'skill', 'endorsement', 'assignment', 'help', 'post', 'participation', 'comment')),
        source_id bigint not null,
        audience_id bigint not null references audiences on delete cascade,
        text text not null,
        link text,
        weight real not null,
        at timestamptz(3),
        changed_at timestamptz(3) not null default clock_timestamp(),
        words tsvector not null generated always as (evidence_words(text)) stored,
        unique (kind, source_id, person_id)
      );
      create index evidence_words on evidence using gin (words) with (fastupdate = off);
      create index evidence_person on evidence (person_id, kind);
      create index evidence_audience on evidence (audience_id);
      create index evidence_changed on evidence (changed_at);
      create index evidence_skills on evidence (source_id, weight desc, id desc) where kind in ('skill', 'endorsement');
      -- Words, and names of several, that stand in thousands of texts, with the strongest proofs of each (\`peaks.sql.ts\`).
      create table common_terms (
        -- A stem, or the stems of a name in their order.
        term text collate "C" primary key,
        -- How many show it where everybody may read.
        people int not null,
        -- Of a name: its rarest stem, and how it is looked for.
        lead text collate "C",
        query tsquery
      );
      create index common_terms_lead on common_terms (lead) where lead is not null;
      create table peak_bars (
        term text collate "C" not null,
        kind text not null,
        open boolean not null,
        bar float8 not null,
        primary key (term, kind, open)
      );
      create table peaks (
        term text collate "C" not null,
        evidence_id bigint not null references evidence on delete cascade,
        person_id bigint not null,
        kind text not null,
        audience_id bigint not null,
        at timestamptz(3),
        strength real not null,
        primary key (term, evidence_id)
      );
      create index peaks_evidence on peaks (evidence_id);
      -- Words that everybody in the company may read somewhere: the only ones a typing error is corrected to.
      create table vocabulary (
        word text collate "C" primary key,
        shown text not null,
        n int not null
      );
      create index vocabulary_trigrams on vocabulary using gin (word gin_trgm_ops) with (fastupdate = off);
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
