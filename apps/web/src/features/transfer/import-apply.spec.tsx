import type { ImportDto } from '@app/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { loadMessages, setLanguage } from '../../i18n';
import { ApplyCard } from './import-apply';

const found: ImportDto = {
  id: '7',
  name: 'people.csv',
  kind: 'csv',
  source: 'hr',
  state: 'checked',
  counts: { people: { read: 9, created: 5, updated: 2, unchanged: 2, refused: 0 } },
  unknownFields: [],
  problems: [],
  problemCount: 0,
  progress: { done: 0, total: 9, step: '' },
  mapping: { Prénom: 'givenName', Nom: 'familyName', Mél: 'ignore' },
  guard: null,
  createdAt: '2026-11-22T08:00:00.000Z',
  finishedAt: null,
};
const refusing = { ...found, counts: { people: { ...found.counts.people!, refused: 3 } } };

/** No timer is left behind. */
const forever = { gcTime: Infinity };

/** What is sent when the button is pressed; undefined when it refuses. */
function show(given: ImportDto) {
  const sent: unknown[] = [];
  globalThis.fetch = (async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body));
    return { ok: true, status: 202, text: async () => JSON.stringify({ ...given, state: 'applying' }) };
  }) as unknown as typeof fetch;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: forever, mutations: forever } })}>
      <ApplyCard found={given} />
    </QueryClientProvider>,
  );
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => undefined);
  };
  return { sent, press };
}

beforeAll(async () => {
  await setLanguage('en');
  await loadMessages('admin');
});

it('applies what is sound, and says how much', async () => {
  const { sent, press } = show(found);
  await press('Create 5, change 2');
  await waitFor(() => expect(sent).toEqual([{ skipRefused: false, overrideGuard: false }]));
});

it('leaves refused lines out only when asked', async () => {
  const { sent, press } = show(refusing);
  await press('Create 5, change 2');
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: /Leave out the 3 refused lines/ }));
  await press('Create 5, change 2');
  await waitFor(() => expect(sent).toEqual([{ skipRefused: true, overrideGuard: false }]));
});

it('ends many accounts only when somebody says that it is meant', async () => {
  const { sent, press } = show({ ...found, state: 'guarded', guard: { leaving: 40, staff: 100 } });
  await press('Create 5, change 2');
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'The file is complete: end 40 accounts' }));
  await press('Create 5, change 2');
  await waitFor(() => expect(sent).toEqual([{ skipRefused: false, overrideGuard: true }]));
});

it('reads the file again with other columns, whatever was refused with the old ones', async () => {
  const { sent, press } = show(refusing);
  fireEvent.change(screen.getByLabelText('Field for the column Mél'), { target: { value: 'email' } });
  await press('Read the file again and apply it');
  const mapping = { Prénom: 'givenName', Nom: 'familyName', Mél: 'email' };
  await waitFor(() => expect(sent).toEqual([{ skipRefused: false, overrideGuard: false, mapping }]));
});

it('says when two columns mean the same', () => {
  show(found);
  fireEvent.change(screen.getByLabelText('Field for the column Mél'), { target: { value: 'familyName' } });
  expect(screen.getByText('Already given by “Nom”.')).toBeTruthy();
  expect(screen.getByText('Already given by “Mél”.')).toBeTruthy();
});
