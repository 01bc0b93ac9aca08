import type { ImportDto } from '@app/contract';
import { render, screen } from '@testing-library/react';
import { loadMessages, setLanguage } from '../../i18n';
import { ProgressCard } from './import-report';
import { isAtWork } from './transfer.api';

beforeAll(async () => {
  await setLanguage('en');
  await loadMessages('admin');
});

const at = (state: ImportDto['state'], progress: ImportDto['progress']) =>
  render(<ProgressCard found={{ state, progress } as ImportDto} />).container.textContent;

it('shows how far an undo is, and that one may leave', () => {
  expect(isAtWork({ state: 'undoing' })).toBe(true);
  const text = at('undoing', { done: 1200, total: 2400, step: 'comments' });
  expect(text).toMatch(/Undo under way.*1,200 of 2,400 · Comments.*the undo goes on/);
  expect(screen.getByRole('img', { name: '50%' })).toBeTruthy();
});

it('counts lines while a file is read, and records when they come in', () => {
  expect(at('checking', { done: 12, total: 0, step: 'reading' })).toMatch(/12 lines read/);
  expect(at('applying', { done: 3, total: 4, step: 'posts' })).toMatch(/Import under way.*3 of 4 · Posts/);
});
