import { limits, type PersonSummary } from '@app/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { t as say, useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { upload } from '../../lib/upload';
import { toast } from '../../lib/toasts';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { useMe } from '../identity/identity.api';
import { photoChanged } from './people.acts';
import s from './people.module.css';

/** One's own face: chosen, shown at once when it is there, and taken away again. */
export function PhotoEditor() {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<number>();

  const done = (changed: PersonSummary, text: string) => {
    photoChanged(queryClient, changed);
    toast(text);
  };
  const failed = (error: unknown) => toast(failureText(error), { bad: true });
  const send = async (file: File) => {
    setSending(0);
    try {
      done(await upload('PUT /me/photo', file, { onProgress: setSending }), say('people.photoSaved'));
    } catch (error) {
      failed(error);
    } finally {
      setSending(undefined);
    }
  };
  const remove = async () => {
    try {
      done(await api('DELETE /me/photo'), say('people.photoRemoved'));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <div className={s.photo}>
      <Avatar person={person} size={96} />
      <div>
        <div className={s.row}>
          <Button
            icon={<Camera aria-hidden="true" />}
            busy={sending !== undefined}
            onClick={() => input.current?.click()}
          >
            {sending === undefined
              ? t(person.photo ? 'people.formPhotoChange' : 'people.formPhotoChoose')
              : t('people.formPhotoSending', { share: format.percent(sending) })}
          </Button>
          {person.photo && (
            <Button variant="ghost" onClick={() => void remove()}>
              {t('people.formPhotoRemove')}
            </Button>
          )}
        </div>
        <p className={s.hint}>{t('people.formPhotoHint', { size: format.bytes(limits.photoBytes) })}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/jpeg,image/png,image/webp"
          aria-label={t('people.formPhoto')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void send(file);
          }}
        />
      </div>
    </div>
  );
}
