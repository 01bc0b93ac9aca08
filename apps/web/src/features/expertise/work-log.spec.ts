import { readHours } from './work-log';

it('reads hours in quarters, as either language writes them', () => {
  expect(['7,5', '7.25', ' 1 ', '24'].map(readHours)).toEqual([7.5, 7.25, 1, 24]);
  expect(['', '0', '7,3', '25', '-1', 'deux'].map(readHours)).toEqual(Array(6).fill(undefined));
});
