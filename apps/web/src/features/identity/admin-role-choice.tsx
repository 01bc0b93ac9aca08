import type { Role } from '@app/contract';
import { useT } from '../../i18n';
import { roles } from './admin.api';
import s from './admin.module.css';

/** The roles after one of them was ticked or not: somebody from outside is nothing else. */
export function withRole(chosen: readonly Role[], role: Role, on: boolean): Role[] {
  if (!on) return chosen.filter((one) => one !== role);
  return role === 'guest' ? ['guest'] : [...chosen.filter((one) => one !== 'guest'), role];
}

/** What somebody may be, each with what it allows. */
export function RoleChoice({
  legend,
  chosen,
  onChange,
  error,
}: {
  legend: string;
  chosen: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
}) {
  const t = useT();
  return (
    <fieldset className={s.choice} aria-describedby={error && 'roles-error'}>
      <legend>{legend}</legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) => onChange(withRole(chosen, role, event.target.checked))}
          />
          <span>
            {t(`admin.role.${role}`)}
            <small>{t(`admin.roleHint.${role}`)}</small>
          </span>
        </label>
      ))}
      {error && (
        <p className={s.wrong} id="roles-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
