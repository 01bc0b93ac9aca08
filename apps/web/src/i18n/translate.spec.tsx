import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getLanguage, loadMessages, setLanguage, t, T, useFormat, useT } from '.';

beforeEach(async () => {
  await setLanguage('fr');
  await loadMessages('people');
});

it('counts as French counts: nought and one are singular, a million has its own form', () => {
  expect(t('wall.newPosts', { count: 0 })).toBe('0 nouvelle publication');
  expect(t('wall.newPosts', { count: 1 })).toBe('1 nouvelle publication');
  expect(t('wall.newPosts', { count: 2 })).toBe('2 nouvelles publications');
  expect(t('wall.newPosts', { count: 1_000_000 }).replace(/\s/g, ' ')).toBe('1 000 000 de nouvelles publications');
  expect(t('shell.unread', { count: 1_000_000 }).replace(/\s/g, ' ')).toBe('1 000 000 non lus');
});

it('switches the language in place, without losing what was typed', async () => {
  function Form() {
    const translate = useT();
    const format = useFormat();
    return (
      <label>
        {translate('shell.search')} {format.number(1234.5)}
        <input />
      </label>
    );
  }
  render(<Form />);
  await userEvent.type(screen.getByRole('textbox'), 'pont');
  await act(() => setLanguage('en'));
  expect(getLanguage()).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByLabelText('Search 1,234.5')).toHaveProperty('value', 'pont');
});

it('says no key twice and no key never', () => {
  // @ts-expect-error a key that does not exist
  t('shell.nothing');
  // @ts-expect-error an argument is missing
  t('wall.newPosts');
  // @ts-expect-error an argument of the wrong type
  t('wall.newPosts', { count: 'three' });
  expect(true).toBe(true);
});

it('treats marks that come with a value as text', () => {
  // There is no rich message in these catalogues yet: the mechanism is shown on a plain one.
  const { container } = render(<T id="people.understood" values={{ words: '<b>x</b>' }} components={{}} />);
  expect(container.textContent).toContain('<b>x</b>');
});
