import { readHours, readRate } from './typed';

test('rates and hours are read in both languages', () => {
  expect(['0,92', '1.0834', ' 1 083,5 ', '0', '-1', 'x', '1,2,3', ''].map(readRate)).toEqual([
    '0.92',
    '1.0834',
    '1083.5',
    ...Array.from({ length: 5 }, () => undefined),
  ]);
  expect(['40', '7,5', '0.25', '0', '0.1', 'x', ''].map(readHours)).toEqual([
    40,
    7.5,
    0.25,
    ...Array.from({ length: 4 }, () => undefined),
  ]);
});
