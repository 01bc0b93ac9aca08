import { Fact } from '@app/platform';

/** People were added, with their accounts. */
export const personJoined = new Fact<{ personIds: string[] }>('person.joined');
/** Something about people changed: name, title, bio, unit, site, manager, guest or not, still here or not. */
export const personChanged = new Fact<{ personIds: string[] }>('person.changed');
/** Units were added, renamed or moved. */
export const unitsChanged = new Fact<{ unitIds: string[] }>('units.changed');
/** Sites were added or renamed. */
export const sitesChanged = new Fact<{ siteIds: string[] }>('sites.changed');
