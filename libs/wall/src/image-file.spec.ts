import { dispositionOf, plainName } from './image-file.js';

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\temp\\plan.png', 'plan.png'],
  ['a\r\nSet-Cookie: x.png', 'aSet-Cookie x.png'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['...', 'image'],
  ['', 'image'],
  ['é'.repeat(300), 'é'.repeat(120)],
])('the name %j is kept as %j', (given, kept) => expect(plainName(given)).toBe(kept));

test('the header that carries a name is one line of ASCII', () => {
  expect(dispositionOf('réunion "50 %".jpg')).toBe(
    `inline; filename="r_union _50 __.webp"; filename*=UTF-8''r%C3%A9union%20%2250%20%25%22.webp`,
  );
});
