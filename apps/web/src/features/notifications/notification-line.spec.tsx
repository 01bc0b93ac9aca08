import type { NotificationDto, PersonSummary } from '@app/contract';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { fireEvent, render, screen } from '@testing-library/react';
import { loadMessages, setLanguage } from '../../i18n';
import { NotificationLine } from './notification-line';

const person = (id: string, name: string): PersonSummary => ({
  id,
  name,
  handle: name.toLowerCase(),
  title: null,
  photo: null,
  guest: false,
});
const line: NotificationDto = {
  id: '4',
  reason: 'comment',
  actors: [person('1', 'Alice'), person('2', 'Bob')],
  others: 3,
  about: 'Le plan',
  excerpt: 'Bien vu',
  link: '/posts/9?c=12',
  at: new Date().toISOString(),
  read: false,
};

function show(given: NotificationDto) {
  const onRead = jest.fn();
  const history = createMemoryHistory({ initialEntries: ['/notifications'] });
  render(
    <RouterContextProvider router={createRouter({ routeTree: createRootRoute(), history })}>
      <ul>
        <NotificationLine line={given} onRead={onRead} />
      </ul>
    </RouterContextProvider>,
  );
  return { onRead, history, link: screen.getByRole('link') };
}

beforeAll(async () => {
  await setLanguage('fr');
  await loadMessages('notifications');
});

it('says who did what, in the number of those who did it', () => {
  const { link } = show(line);
  expect(link.textContent).toContain('Alice, Bob et 3 autres personnes commentent une publication que vous suivez');
  expect(link.textContent).toContain('(non lue)');
});

it('reads the line and goes there', () => {
  const { link, onRead, history } = show(line);
  fireEvent.click(link);
  expect(onRead).toHaveBeenCalledWith('4');
  expect(history.location.href).toBe('/posts/9?c=12');
});

it('can be read without being opened', () => {
  const { onRead, history } = show(line);
  fireEvent.click(screen.getByRole('button', { name: 'Marquer comme lue' }));
  expect(onRead).toHaveBeenCalledWith('4');
  expect(history.location.href).toBe('/notifications');
});

it('offers nothing more on a line that was read', () => {
  const { onRead, link } = show({ ...line, actors: [person('1', 'Alice')], others: 0, read: true });
  expect(screen.queryByRole('button')).toBeNull();
  expect(link.textContent).toContain('Alice commente une publication');
  fireEvent.click(link);
  expect(onRead).not.toHaveBeenCalled();
});
