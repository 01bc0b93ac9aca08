import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLetters, useKeys, type KeyMap } from './keys';

function Page({ map }: { map: KeyMap }) {
  useKeys(map);
  return <input aria-label="text" />;
}
const acts = () => ({ n: jest.fn(), 'g h': jest.fn(), 'mod+k': jest.fn(), 'Shift+L': jest.fn() });
afterEach(() => setLetters(true));

it('hears letters, pairs and Ctrl', async () => {
  const map = acts();
  render(<Page map={map} />);
  await userEvent.keyboard('n');
  await userEvent.keyboard('gh');
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('{Shift>}L{/Shift}');
  for (const act of Object.values(map)) expect(act).toHaveBeenCalledTimes(1);
});

it('lets a person type', async () => {
  const map = acts();
  const { getByLabelText } = render(<Page map={map} />);
  await userEvent.type(getByLabelText('text'), 'n gh');
  expect(map.n).not.toHaveBeenCalled();
  expect(map['g h']).not.toHaveBeenCalled();
});

it('is silent while a dialog is open, and when the person wants no letters', async () => {
  const map = acts();
  render(<Page map={map} />);
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.setAttribute('role', 'dialog');
  await userEvent.keyboard('n');
  dialog.remove();
  setLetters(false);
  await userEvent.keyboard('n');
  expect(map.n).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(map['mod+k']).toHaveBeenCalledTimes(1);
});
