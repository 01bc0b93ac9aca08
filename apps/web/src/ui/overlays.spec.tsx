import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { loadMessages, setLanguage } from '../i18n';
import { toast } from '../lib/toasts';
import { ConfirmDialog } from './dialog';
import { Toasts } from './toasts';

beforeAll(async () => {
  await setLanguage('en');
  await loadMessages();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

describe('a confirmation', () => {
  function Page({ onConfirm }: { onConfirm: () => void }) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(true)}>Delete</button>
        <ConfirmDialog
          open={open}
          onClose={() => setOpen(false)}
          title="Sure?"
          confirm="Delete it"
          danger
          onConfirm={onConfirm}
        >
          It goes away.
        </ConfirmDialog>
      </>
    );
  }
  it('puts the focus on the least that can happen, and gives it back', () => {
    const onConfirm = jest.fn();
    render(<Page onConfirm={onConfirm} />);
    const opener = screen.getByText('Delete');
    opener.focus();
    fireEvent.click(opener);
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe('a toast', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('can be taken back for eight seconds, and waits under the pointer', () => {
    const undo = jest.fn();
    render(<Toasts />);
    act(() => toast('Post deleted.', { undo }));
    act(() => jest.advanceTimersByTime(7000));
    fireEvent.pointerEnter(screen.getByText('Post deleted.').parentElement!);
    act(() => jest.advanceTimersByTime(60_000));
    fireEvent.click(screen.getByText('Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Post deleted.')).toBeNull();
  });

  it('goes by itself', () => {
    render(<Toasts />);
    act(() => toast('Saved.'));
    act(() => jest.advanceTimersByTime(8100));
    expect(screen.queryByText('Saved.')).toBeNull();
  });
});
