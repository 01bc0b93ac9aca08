import { People } from '@app/people';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await openCast(house);
});
afterAll(async () => {
  cast.close();
  await house.close();
});

test('people of one name get handles of their own, also when they are added at once', async () => {
  const people = house.app.get(People);
  const twins = Array.from({ length: 5 }, () =>
    people.add({ givenName: 'Zoé', familyName: 'Twin', roles: ['employee'] }),
  );
  const summaries = await people.summaries(await Promise.all(twins));
  const handles = [...summaries.values()].map(({ handle }) => handle).sort();
  expect(handles).toEqual(['zoe.twin', 'zoe.twin2', 'zoe.twin3', 'zoe.twin4', 'zoe.twin5']);
});
