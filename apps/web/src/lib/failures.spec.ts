import { loadMessages, setLanguage } from '../i18n';
import { fieldTexts } from './failures';
import { ApiError } from './http';

beforeAll(async () => {
  await setLanguage('en');
  await loadMessages('error');
});

it('says what is wrong with each field, in words', () => {
  const error = new ApiError('request.invalid', 422, [
    { path: 'body.familyName', rule: 'min 1' },
    { path: 'body.title', rule: 'max 1200' },
    { path: 'body.next', rule: 'common' },
    { path: 'body.email', rule: 'invalid_format' },
    { path: 'body.unitId', rule: 'something new' },
  ]);
  expect(fieldTexts(error)).toEqual({
    familyName: 'Please fill this in.',
    title: 'This is too much: at most 1,200.',
    next: 'This is too easy to guess. Avoid sequences and the words that everybody chooses.',
    email: 'This format is not recognised.',
    unitId: 'This value is not accepted.',
  });
});
