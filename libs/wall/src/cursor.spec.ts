import { end, pageOf, readCursor, writeCursor } from './cursor.js';

test('a cursor gives back the place it was made of', () => {
  expect(readCursor(writeCursor('1234567890123456789'), end)).toBe('1234567890123456789');
  expect(readCursor(undefined, end)).toBe(end);
});

test.each([
  'x',
  'MA',
  writeCursor('0'),
  writeCursor('-1'),
  writeCursor('9223372036854775808'),
  writeCursor('1 or 1=1'),
])('the invented cursor %j is refused', (cursor) =>
  expect(() => readCursor(cursor, end)).toThrow(expect.objectContaining({ code: 'request.invalid' })),
);

test('a page knows whether another follows', () => {
  const rows = ['9', '8', '7'].map((id) => ({ id }));
  expect(pageOf(rows, 2)).toEqual({ items: [{ id: '9' }, { id: '8' }], next: writeCursor('8') });
  expect(pageOf(rows, 3).next).toBeNull();
});
