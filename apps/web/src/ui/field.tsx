import { ChevronDown, CircleAlert, Eye, EyeOff } from 'lucide-react';
import {
  useId,
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useT } from '../i18n';
import { IconButton } from './icon-button';
import s from './controls.module.css';

interface Frame {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, under the field and told to a screen reader. */
  error?: string;
  optional?: boolean;
  /** For a field whose purpose its place shows, such as a search: the label is only spoken. */
  hideLabel?: boolean;
}
type Inner = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean };

function Field({
  label,
  hint,
  error,
  optional,
  hideLabel,
  children,
  after,
}: Frame & { children: (inner: Inner) => ReactNode; after?: ReactNode }) {
  const t = useT();
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={s.field}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label} {optional && <small>{t('ui.optional')}</small>}
      </label>
      <div className={s.box}>
        {children({ id, ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': true }) })}
        {after}
      </div>
      {error && (
        <p className={s.wrong} id={`${id}-error`}>
          <CircleAlert aria-hidden="true" />
          {error}
        </p>
      )}
      {hint && (
        <p className={s.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

type TextProps = Frame &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & {
    icon?: ReactNode;
    after?: ReactNode;
    ref?: Ref<HTMLInputElement>;
  };
export function TextField({ label, hint, error, optional, hideLabel, icon, after, ...input }: TextProps) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel, after }}>
      {(inner) => (
        <>
          {icon}
          <input {...input} {...inner} />
        </>
      )}
    </Field>
  );
}

export function PasswordField(props: Omit<TextProps, 'type' | 'after'>) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      after={
        <IconButton label={t(shown ? 'ui.hidePassword' : 'ui.showPassword')} onClick={() => setShown(!shown)}>
          {shown ? <EyeOff size={18} /> : <Eye size={18} />}
        </IconButton>
      }
    />
  );
}

type AreaProps = Frame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> & { ref?: Ref<HTMLTextAreaElement> };
export function TextArea({ label, hint, error, optional, hideLabel, ...area }: AreaProps) {
  const t = useT();
  const left = area.maxLength === undefined ? undefined : area.maxLength - String(area.value ?? '').length;
  const near = left !== undefined && left <= area.maxLength! / 10 ? t('ui.remaining', { count: left }) : undefined;
  return (
    <Field {...{ label, hint: near ?? hint, error, optional, hideLabel }}>
      {(inner) => <textarea {...area} {...inner} />}
    </Field>
  );
}

type SelectProps = Frame & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>;
export function Select({ label, hint, error, optional, hideLabel, children, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel }}>
      {(inner) => (
        <>
          <select {...select} {...inner}>
            {children}
          </select>
          <ChevronDown aria-hidden="true" />
        </>
      )}
    </Field>
  );
}
