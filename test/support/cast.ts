import type { Role } from '@app/contract';
import { Accounts, Sessions } from '@app/identity';
import { Organisation, People } from '@app/people';
import { as, type Api } from './as.js';
import type { House } from './house.js';
import { listen, type Ear } from './socket.js';

/** A person of the cast, signed in. */
export interface Player {
  id: string;
  handle: string;
  name: string;
  email: string;
  cookie: string;
  /** Calls the API as this person. */
  api: Api;
  /** Opens a socket as this person; `cast.close()` closes it. */
  socket(): Promise<Ear>;
}

type Name = 'alice' | 'bob' | 'carol' | 'oscar' | 'mona' | 'eve' | 'ada' | 'gus' | 'sam';

export interface Cast extends Record<Name, Player> {
  /** Engineering with Platform in it, and Sales. */
  units: { engineering: string; platform: string; sales: string };
  sites: { paris: string; lyon: string };
  /** Calls the API without a session. */
  nobody: Api;
  /** Adds one more person to the house. */
  join(person: Extra): Promise<Player>;
  close(): void;
}

export interface Extra {
  givenName: string;
  familyName: string;
  title?: string;
  unitId?: string;
  siteId?: string;
  managerId?: string;
  roles?: Role[];
}

/**
 * The people of every test: Alice (author), Bob (same project), Carol (colleague), Oscar (outsider to the audience), Mona
 * (moderator), Eve (executive), Ada (administrator), Gus (guest), Sam (suspended: his cookie is of before).
 */
export async function openCast(house: House): Promise<Cast> {
  const people = house.app.get(People);
  const organisation = house.app.get(Organisation);
  const ears: Ear[] = [];

  const engineering = await organisation.addUnit({ name: 'Engineering' });
  const platform = await organisation.addUnit({ name: 'Platform', parentId: engineering });
  const sales = await organisation.addUnit({ name: 'Sales' });
  const paris = await organisation.addSite({ name: 'Paris', city: 'Paris', country: 'FR', timezone: 'Europe/Paris' });
  const lyon = await organisation.addSite({ name: 'Lyon', city: 'Lyon', country: 'FR', timezone: 'Europe/Paris' });

  const join = async ({ roles = ['employee'], ...person }: Extra): Promise<Player> => {
    const email = `${person.givenName}.${person.familyName}@parvis.test`.toLowerCase();
    const id = await people.add({ ...person, email, roles });
    const { handle, name } = await people.summary(id);
    const cookie = (await house.app.get(Sessions).open(id)).cookie.split(';')[0]!;
    const socket = async () => {
      const ear = await listen(house, cookie);
      ears.push(ear);
      return ear;
    };
    return { id, handle, name, email, cookie, api: as(house, cookie), socket };
  };

  const eve = await join({
    givenName: 'Eve',
    familyName: 'Leroy',
    title: 'Chief executive',
    unitId: engineering,
    siteId: paris,
    roles: ['employee', 'executive'],
  });
  const member = (givenName: string, familyName: string, unitId: string, siteId: string, roles?: Role[]) =>
    join({ givenName, familyName, unitId, siteId, managerId: eve.id, ...(roles ? { roles } : {}) });
  const cast = {
    eve,
    alice: await member('Alice', 'Martin', platform, paris),
    bob: await member('Bob', 'Bernard', platform, paris),
    carol: await member('Carol', 'Durand', engineering, lyon),
    oscar: await member('Oscar', 'Petit', sales, lyon),
    mona: await member('Mona', 'Moreau', sales, paris, ['employee', 'moderator']),
    ada: await member('Ada', 'Girard', sales, lyon, ['employee', 'administrator']),
    gus: await join({ givenName: 'Gus', familyName: 'Roux', roles: ['guest'] }),
    sam: await member('Sam', 'Blanc', engineering, lyon),
  };
  await house.app.get(Accounts).suspend(null, cast.sam.id);

  return {
    ...cast,
    units: { engineering, platform, sales },
    sites: { paris, lyon },
    nobody: as(house),
    join,
    close: () => ears.forEach((ear) => ear.close()),
  };
}
