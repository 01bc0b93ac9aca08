import { limits, type Availability, type Profile } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { getLanguage, t as say, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select, TextField } from '../../ui/field';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { Switch } from '../../ui/switch';
import { useMe } from '../identity/identity.api';
import { availabilities } from './availability';
import { useSetStatus } from './people.acts';
import { profileQuery } from './people.api';
import { endOfTerm, terms, type Term } from './status-until';
import s from './people.module.css';

const emojis = ['💬', '🎯', '🤝', '📞', '🏠', '🚆', '🌴', '🤒', '🎓', '🎉'];

/** Says what is true now, until when, and whether the wall should know as well. */
export default function StatusDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { person } = useMe();
  const { data: profile, isPending } = useQuery(profileQuery(person.handle));
  if (isPending)
    return (
      <Dialog open onClose={onClose} title={t('people.statusTitle')}>
        <Skeleton height={320} />
      </Dialog>
    );
  return <StatusForm status={profile?.status ?? null} onClose={onClose} />;
}

function StatusForm({ status, onClose }: { status: Profile['status']; onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const formId = useId();
  const set = useSetStatus();
  const [text, setText] = useState(status?.text ?? '');
  const [emoji, setEmoji] = useState(status?.emoji ?? null);
  const [availability, setAvailability] = useState(status?.availability ?? null);
  const [term, setTerm] = useState<Term>('open');
  const [day, setDay] = useState('');
  const [publish, setPublish] = useState(false);
  const says = text.trim() !== '' || emoji !== null || availability !== null;
  const publishes = publish && text.trim() !== '';
  const offered = emoji !== null && !emojis.includes(emoji) ? [emoji, ...emojis] : emojis;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (set.isPending) return;
    const said = { text: text.trim(), emoji, availability, until: says ? endOfTerm(term, day) : null };
    set.mutate(said, {
      onSuccess: () => {
        onClose();
        if (publishes) void tellTheWall(me.everyone, [emoji, text.trim()].filter(Boolean).join(' '));
        else toast(say(says ? 'people.statusSaved' : 'people.statusCleared'));
      },
    });
  };
  const clear = () =>
    set.mutate(
      { text: '', emoji: null, availability: null, until: null },
      { onSuccess: () => (onClose(), toast(say('people.statusCleared'))) },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('people.statusTitle')}
      actions={
        <>
          {status && (
            <Button variant="ghost" onClick={clear}>
              {t('people.statusClear')}
            </Button>
          )}
          <Button variant="primary" type="submit" form={formId} busy={set.isPending}>
            {t(publishes ? 'people.statusSaveAndPublish' : 'people.statusSave')}
          </Button>
        </>
      }
    >
      <form id={formId} className={s.form} onSubmit={save}>
        <TextField
          label={t('people.statusText')}
          placeholder={t('people.statusPrompt')}
          value={text}
          maxLength={limits.statusText}
          dir="auto"
          autoComplete="off"
          data-autofocus
          onChange={(event) => setText(event.target.value)}
        />
        <fieldset className={s.group}>
          <legend className="vh">{t('people.statusEmoji')}</legend>
          <div className={s.emojis}>
            {[null, ...offered].map((one) => (
              <label key={one ?? ''} data-tip={one === null ? t('people.statusNoEmoji') : undefined}>
                <input
                  type="radio"
                  name={`${formId}-emoji`}
                  checked={one === emoji}
                  aria-label={one ?? t('people.statusNoEmoji')}
                  onChange={() => setEmoji(one)}
                />
                {one ?? <Ban aria-hidden="true" />}
              </label>
            ))}
          </div>
        </fieldset>
        <Select
          label={t('people.statusAvailability')}
          value={availability ?? ''}
          onChange={(event) => setAvailability((event.target.value || null) as Availability | null)}
        >
          <option value="">{t('people.statusUnsaid')}</option>
          {availabilities.map((value) => (
            <option key={value} value={value}>
              {t(`people.availability.${value}`)}
            </option>
          ))}
        </Select>
        <div>
          <p className={s.label}>{t('people.statusUntil')}</p>
          <div className={s.row}>
            <Segmented
              label={t('people.statusUntil')}
              value={term}
              onChange={setTerm}
              options={terms.map((value) => ({ value, label: t(`people.until.${value}`) }))}
            />
          </div>
        </div>
        {term === 'day' && (
          <TextField
            label={t('people.untilDay')}
            type="date"
            required
            min={new Date().toISOString().slice(0, 10)}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
        {me.can.create && (
          <Switch
            label={t('people.statusPublish')}
            hint={t('people.statusPublishHint')}
            on={publish}
            onChange={setPublish}
          />
        )}
      </form>
    </Dialog>
  );
}

/** The same words as a post to everybody. */
async function tellTheWall(audienceId: string, body: string): Promise<void> {
  try {
    await api('POST /posts', { body: { kind: 'update', audienceId, body, language: getLanguage() } });
    toast(say('people.statusPublished'));
  } catch (error) {
    toast(failureText(error), { bad: true });
  }
}
