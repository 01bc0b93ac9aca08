import { choice, parseSearch, stringifySearch, words } from './search';

it('keeps every value as it was written', () => {
  expect(parseSearch('?id=1234567890123456789&q=007&on=true')).toEqual({
    id: '1234567890123456789',
    q: '007',
    on: 'true',
  });
  expect(stringifySearch({ q: 'béton armé', p: undefined, unit: '' })).toBe('?q=b%C3%A9ton+arm%C3%A9');
  expect(stringifySearch({})).toBe('');
});

it('drops what a screen does not know', () => {
  expect(words('q', 'p')({ q: 'eau', lang: 'fr', p: '' })).toEqual({ q: 'eau' });
  expect(choice('state', 'unread')({ state: 'other' })).toEqual({});
  expect(choice('state', 'unread')({ state: 'unread' })).toEqual({ state: 'unread' });
});
