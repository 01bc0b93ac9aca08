import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { useSearchText } from './search-text';

function Field({ onSettled }: { onSettled: (text: string) => void }) {
  const [address, setAddress] = useState('start');
  const [text, setText] = useSearchText(address, (next) => {
    onSettled(next);
    setAddress(next);
  });
  return (
    <>
      <input value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={() => setAddress('back')}>{address}</button>
    </>
  );
}
const type = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });
const field = () => screen.getByRole<HTMLInputElement>('textbox').value;

describe('a search field whose text stands in the address', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows each letter at once, and tells the address when the typing rests', () => {
    const settled = jest.fn();
    render(<Field onSettled={settled} />);
    type('mon');
    type('montage ');
    expect(field()).toBe('montage ');
    expect(settled).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(200));
    expect(settled.mock.calls).toEqual([['montage']]);
    // The space that was typed last is still there for the next word.
    expect(field()).toBe('montage ');
  });

  it('takes over what comes from the address, such as Back', () => {
    render(<Field onSettled={() => undefined} />);
    fireEvent.click(screen.getByRole('button'));
    expect(field()).toBe('back');
  });
});
