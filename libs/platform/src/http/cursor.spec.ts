import { lastId, pageOf, readCursor, writeCursor } from './cursor.js';

test.each([
  { id: '1234567890123456789', key: '' },
  { id: '7', key: 'élan vital 東京' },
  { id: lastId, key: ' two  spaces ' },
])('a cursor gives back the place it was made of', (place) => expect(readCursor(writeCursor(place))).toEqual(place));

test('no cursor is no place', () => expect(readCursor(undefined)).toBeUndefined());

test.each([
  'x',
  'MA',
  '12',
  writeCursor({ id: '0' }),
  writeCursor({ id: '-1' }),
  writeCursor({ id: '9223372036854775808' }),
  writeCursor({ id: '1;drop' }),
  writeCursor({ id: '1', key: 'a\0b' }),
])('the invented cursor %j is refused', (cursor) =>
  expect(() => readCursor(cursor)).toThrow(expect.objectContaining({ code: 'request.invalid' })),
);

test('a page knows whether another follows, and keeps its keys to itself', () => {
  const rows = ['9', '8', '7'].map((id) => ({ id, key: `name ${id}` }));
  expect(pageOf(rows, 2)).toEqual({ items: [{ id: '9' }, { id: '8' }], next: writeCursor({ id: '8', key: 'name 8' }) });
  expect(pageOf(rows, 3).next).toBeNull();
});
