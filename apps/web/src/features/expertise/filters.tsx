import type { Answer } from '@app/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Chip, Chips } from '../../ui/chip';
import { useLanguageName } from '../people/languages';
import s from './expertise.module.css';

type Facets = Answer<'GET /expertise'>['facets'];
type Facet = Facets['sites'];
type Name = 'unit' | 'site' | 'lang' | 'avail';
const shown = 8;
const none: Facet = [];
const availabilityKeys = {
  available: 'people.availability.available',
  partly: 'people.availability.partly',
  busy: 'people.availability.busy',
  away: 'people.availability.away',
} as const;

/** What narrows the search, with how many people each choice would leave; every choice stands in the address. */
export function Filters({ facets }: { facets: Facets | undefined }) {
  const t = useT();
  const languageName = useLanguageName();
  const navigate = useNavigate({ from: '/people' });
  const search = useSearch({ from: '/house/people' });
  const [more, setMore] = useState(search.unit !== undefined || search.lang !== undefined);

  const group = (name: Name, label: string, choices: Facet, nameOf: (choice: Facet[number]) => string) => {
    const chosen = search[name];
    const first = choices.slice(0, shown);
    const kept = choices.find(({ id }) => id === chosen);
    const offered = kept && !first.includes(kept) ? [kept, ...first] : first;
    if (offered.length === 0) return null;
    return (
      <div className={s.chips}>
        <Chips label={label}>
          {offered.map((choice) => (
            <Chip
              key={choice.id}
              on={choice.id === chosen}
              count={choice.people}
              onChange={(on) =>
                void navigate({
                  search: (now) => ({ ...now, [name]: on ? choice.id : undefined, p: undefined }) as typeof now,
                  resetScroll: false,
                })
              }
            >
              {nameOf(choice)}
            </Chip>
          ))}
        </Chips>
      </div>
    );
  };
  const byName = ({ name }: Facet[number]) => name;
  return (
    <div className={s.filters} data-ready={facets !== undefined || undefined}>
      {group('avail', t('people.filterAvailability'), facets?.availability ?? none, ({ id, name }) =>
        id in availabilityKeys ? t(availabilityKeys[id as keyof typeof availabilityKeys]) : name,
      )}
      {group('site', t('people.filterSite'), facets?.sites ?? none, byName)}
      {more && group('unit', t('people.filterUnit'), facets?.units ?? none, byName)}
      {more && group('lang', t('people.filterLanguage'), facets?.languages ?? none, ({ id }) => languageName(id))}
      {facets && (facets.units.length > 0 || facets.languages.length > 0) && (
        <Button
          variant="ghost"
          className={s.more}
          icon={<SlidersHorizontal aria-hidden="true" />}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {t(more ? 'people.fewerFilters' : 'people.moreFilters')}
        </Button>
      )}
    </div>
  );
}
