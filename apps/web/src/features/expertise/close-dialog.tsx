import { limits } from '@app/contract';
import { useState } from 'react';
import { t as say, useT } from '../../i18n';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { TextField } from '../../ui/field';
import { FormDialog } from './form-dialog';
import { useRate } from './ratings';
import type { DialogProps } from './request-desk';
import { useRequestAct } from './requests.api';
import { StarsField } from './stars';
import s from './requests.module.css';

const silent = { stars: 0, word: '' };

/** The asker agrees that the work is done, and says of each helper how it went, if they like. */
export default function CloseDialog({ post, request, onClose }: DialogProps) {
  const t = useT();
  const [said, setSaid] = useState<Record<string, typeof silent>>({});
  const close = useRequestAct(post.id, () => api('POST /posts/:id/closing', { params: { id: post.id } }), true);
  const rate = useRate(post.id);
  const send = async () => {
    await close.mutateAsync(undefined);
    for (const [personId, { stars, word }] of Object.entries(said))
      if (stars > 0) await rate.mutateAsync({ personId, stars, word: word.trim() });
    onClose();
    toast(say('requests.closedNow'));
  };
  return (
    <FormDialog
      title={t('requests.close')}
      submit={t('requests.close')}
      busy={close.isPending || rate.isPending}
      error={close.error ?? rate.error}
      // What fails says so in the dialog.
      onSubmit={() => void send().catch(() => undefined)}
      onClose={onClose}
    >
      <p className={s.lead}>{t('requests.closeLead')}</p>
      {request.helpers.map(({ id, name }) => {
        const { stars, word } = said[id] ?? silent;
        const set = (more: Partial<typeof silent>) => setSaid({ ...said, [id]: { stars, word, ...more } });
        return (
          <div key={id} className={s.rateOne}>
            <StarsField
              label={t('requests.rateName', { name })}
              value={stars}
              onChange={(next) => set({ stars: next })}
            />
            {stars > 0 && (
              <TextField
                label={t('requests.word')}
                hideLabel
                placeholder={t('requests.word')}
                maxLength={limits.requestNote}
                value={word}
                onChange={(event) => set({ word: event.target.value })}
              />
            )}
          </div>
        );
      })}
    </FormDialog>
  );
}
