import { Star } from 'lucide-react';
import { useId } from 'react';
import { useT } from '../../i18n';
import s from './requests.module.css';

const steps = [1, 2, 3, 4, 5];

/** One to five stars, given: a group of radio buttons. */
export function StarsField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (stars: number) => void;
}) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={s.starsField}>
      <legend>{label}</legend>
      {steps.map((step) => (
        <label key={step} data-on={step <= value || undefined}>
          <input type="radio" name={name} checked={step === value} onChange={() => onChange(step)} />
          <Star aria-hidden="true" />
          <span className="vh">{t('requests.stars', { count: step })}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Stars({ value }: { value: number }) {
  const t = useT();
  return (
    <span className={s.stars} role="img" aria-label={t('requests.stars', { count: value })}>
      {steps.map((step) => (
        <Star key={step} aria-hidden="true" data-on={step <= value || undefined} />
      ))}
    </span>
  );
}
