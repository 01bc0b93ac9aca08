import { limits } from '@app/contract';
import { useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { ApiError } from '../../lib/http';
import { TextArea, TextField } from '../../ui/field';
import { AccessChoice } from './access';
import type { GroupInput } from './audiences.api';
import s from './groups.module.css';

interface Props {
  value: GroupInput;
  onChange: (value: GroupInput) => void;
  error: unknown;
  widest?: GroupInput['access'];
}

/** What a group is: its name, what it is for, and who may come in. */
export function GroupFields({ value, onChange, error, widest = 'open' }: Props) {
  const t = useT();
  const wrong = fieldTexts(error);
  const isTaken = error instanceof ApiError && error.code === 'group.name-taken';
  const nameWrong = isTaken ? failureText(error) : wrong['name'];
  return (
    <div className={s.fields}>
      <TextField
        label={t('groups.name')}
        value={value.name}
        maxLength={80}
        required
        data-autofocus
        autoComplete="off"
        onChange={(event) => onChange({ ...value, name: event.target.value })}
        {...(nameWrong !== undefined && { error: nameWrong })}
      />
      <TextArea
        label={t('groups.description')}
        hint={t('groups.descriptionHint')}
        optional
        value={value.description}
        maxLength={limits.groupDescription}
        onChange={(event) => onChange({ ...value, description: event.target.value })}
        {...(wrong['description'] !== undefined && { error: wrong['description'] })}
      />
      <AccessChoice value={value.access} widest={widest} onChange={(access) => onChange({ ...value, access })} />
      {error && nameWrong === undefined ? (
        <p className={s.wrong} role="alert">
          {failureText(error)}
        </p>
      ) : null}
    </div>
  );
}
