import { isGuest, type Actor } from '@app/platform';

/**
 * SQL: whether a viewer may see a person. Colleagues see everybody; a guest sees only those with whom they share an audience
 * other than an inbox. `person` and `viewer` are SQL expressions of ids.
 */
export const maySeePerson = (actor: Actor, person: string, viewer: string): string =>
  isGuest(actor)
    ? `(${person} = ${viewer} or exists (
        select from audience_members mine
        join audience_members theirs on theirs.audience_id = mine.audience_id and theirs.person_id = ${person}
        join audiences shared on shared.id = mine.audience_id and shared.kind <> 'person'
        where mine.person_id = ${viewer}))`
    : 'true';

/** SQL: whether a person, guest or not, has not left; on their last day they are here. */
export const isHere = (alias: string): string => `(${alias}.left_on is null or ${alias}.left_on >= current_date)`;

/** SQL: whether a person works here today; guests are not staff. */
export const isStaff = (alias: string): string => `(not ${alias}.guest and ${isHere(alias)})`;
