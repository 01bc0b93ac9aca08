import { useId, type ReactNode } from 'react';
import { cx } from '../lib/classes';
import s from './controls.module.css';

interface Props<V extends string> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly { value: V; label: ReactNode }[];
  /** Full width on a phone. */
  stretch?: boolean;
}

/** A few choices of which one holds: a group of radio buttons. */
export function Segmented<V extends string>({ label, value, onChange, options, stretch }: Props<V>) {
  const name = useId();
  return (
    <fieldset className={cx(s.segmented, stretch && s.stretch)}>
      <legend className="vh">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
