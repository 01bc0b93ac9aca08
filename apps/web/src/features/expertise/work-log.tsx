import { limits, type Call, type RequestDetail } from '@app/contract';
import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { t as say, useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { today } from '../projects/days';
import { useRequestAct } from './requests.api';
import s from './requests.module.css';

type Work = Call<'POST /posts/:id/work'>['body'];
type Entry = RequestDetail['work'][number];

/** Hours in quarters, `7,5` or `7.5`. */
export function readHours(text: string): number | undefined {
  const hours = Number(text.trim().replace(',', '.'));
  return hours > 0 && hours <= 24 && Number.isInteger(hours * 4) ? hours : undefined;
}

/** The hours of those who help, for them and the asker; each notes their own, and can take them back. */
export function WorkLog({ postId, request }: { postId: string; request: RequestDetail }) {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const params = { id: postId };
  const log = useRequestAct(postId, (body: Work) => api('POST /posts/:id/work', { params, body }), true);
  const again = useRequestAct(postId, (body: Work) => api('POST /posts/:id/work', { params, body }));
  const drop = useRequestAct(postId, (entryId: string) =>
    api('DELETE /posts/:id/work/:entryId', { params: { ...params, entryId } }),
  );
  const takeBack = ({ id, on, hours, note }: Entry) =>
    drop.mutate(id, {
      onSuccess: () => toast(say('requests.droppedNow'), { undo: () => again.mutate({ on, hours, note }) }),
    });
  return (
    <Card className={s.part}>
      <h2>{t('requests.work')}</h2>
      {request.work.length > 0 && (
        <>
          <ul className={s.work}>
            {request.work.map((entry) => (
              <li key={entry.id}>
                <span className="num">{format.day(entry.on)}</span>
                <span className="num">{t('requests.hoursOf', { hours: format.number(entry.hours) })}</span>
                <span>
                  {entry.note}
                  {entry.person.id !== me.person.id && <small>{entry.person.name}</small>}
                </span>
                {entry.person.id === me.person.id && request.can.log && (
                  <IconButton
                    label={t('requests.dropWork', { day: format.day(entry.on) })}
                    onClick={() => takeBack(entry)}
                  >
                    <X size={16} />
                  </IconButton>
                )}
              </li>
            ))}
          </ul>
          <p className={s.sum}>{t('requests.sum', { hours: format.number(request.hours) })}</p>
        </>
      )}
      {request.can.log ? (
        <LogForm log={log} />
      ) : (
        request.work.length === 0 && <p className={s.lead}>{t('requests.noWork')}</p>
      )}
    </Card>
  );
}

function LogForm({ log }: { log: ReturnType<typeof useRequestAct<Work>> }) {
  const t = useT();
  const blank = { on: today(), hours: '', note: '' };
  const [entry, setEntry] = useState(blank);
  const hours = readHours(entry.hours);
  const wrong = entry.hours.trim() !== '' && hours === undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (hours === undefined || log.isPending) return;
    log.mutate(
      { on: entry.on, hours, note: entry.note.trim() },
      { onSuccess: () => setEntry({ ...blank, on: entry.on }) },
    );
  };
  return (
    <form className={s.log} onSubmit={send}>
      <TextField
        label={t('requests.workDay')}
        type="date"
        required
        max={today()}
        value={entry.on}
        onChange={(event) => setEntry({ ...entry, on: event.target.value })}
      />
      <TextField
        label={t('requests.workHours')}
        inputMode="decimal"
        maxLength={5}
        value={entry.hours}
        {...(wrong && { error: t('requests.workWrong') })}
        onChange={(event) => setEntry({ ...entry, hours: event.target.value })}
      />
      <TextField
        label={t('requests.workNote')}
        maxLength={limits.requestNote}
        value={entry.note}
        onChange={(event) => setEntry({ ...entry, note: event.target.value })}
      />
      <Button type="submit" disabled={hours === undefined || entry.on === ''} busy={log.isPending}>
        {t('requests.log')}
      </Button>
      {log.error && (
        <p className={s.wrong} role="alert">
          {failureText(log.error)}
        </p>
      )}
    </form>
  );
}
