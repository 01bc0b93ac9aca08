import type { GroupDto } from '@app/contract';
import { EyeOff, Globe, Lock } from 'lucide-react';
import { useId } from 'react';
import { useT } from '../../i18n';
import s from './groups.module.css';

type Access = GroupDto['access'];
const icons = { open: Globe, closed: Lock, secret: EyeOff } as const;
const kinds: Access[] = ['open', 'closed', 'secret'];

/** The word of a group's access, with its sign. */
export function AccessWord({ access }: { access: Access }) {
  const t = useT();
  const Icon = icons[access];
  return (
    <span className={s.access}>
      <Icon size={15} aria-hidden="true" />
      {t(`groups.access.${access}`)}
    </span>
  );
}

interface Choice {
  value: Access;
  onChange: (access: Access) => void;
  /** No wider than this. */
  widest?: Access;
}

/** Who may come in: each choice says what it means. */
export function AccessChoice({ value, onChange, widest = 'open' }: Choice) {
  const t = useT();
  const isTooWide = (access: Access) => kinds.indexOf(access) < kinds.indexOf(widest);
  const name = useId();
  return (
    <fieldset className={s.choices}>
      <legend>{t('groups.whoMayJoin')}</legend>
      {kinds.map((access) => {
        const Icon = icons[access];
        return (
          <label key={access}>
            <input
              type="radio"
              name={name}
              checked={access === value}
              disabled={isTooWide(access)}
              onChange={() => onChange(access)}
            />
            <Icon size={19} aria-hidden="true" />
            <span>
              <strong>{t(`groups.access.${access}`)}</strong>
              <small>{t(`groups.accessHint.${access}`)}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
