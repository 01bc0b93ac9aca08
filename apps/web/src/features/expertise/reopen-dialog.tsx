import { limits, type Call } from '@app/contract';
import { useState } from 'react';
import { t as say, useT } from '../../i18n';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { TextArea, TextField } from '../../ui/field';
import { today } from '../projects/days';
import { FormDialog } from './form-dialog';
import type { DialogProps } from './request-desk';
import { useRequestAct } from './requests.api';

/** Asking again: what is missing, and until when where the deadline has passed. */
export default function ReopenDialog({ post, request, onClose }: DialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [deadline, setDeadline] = useState(request.deadline ?? '');
  const reopen = useRequestAct(
    post.id,
    (body: Call<'POST /posts/:id/reopening'>['body']) =>
      api('POST /posts/:id/reopening', { params: { id: post.id }, body }),
    true,
  );
  const isPast = deadline !== '' && deadline < today();
  const send = () =>
    reopen.mutate(
      { reason: reason.trim(), deadline: deadline || null },
      {
        onSuccess: () => {
          onClose();
          toast(say('requests.reopenedNow'));
        },
      },
    );
  return (
    <FormDialog
      title={t('requests.reopen')}
      submit={t('requests.reopen')}
      ready={reason.trim() !== '' && !isPast}
      busy={reopen.isPending}
      error={reopen.error}
      onSubmit={send}
      onClose={onClose}
    >
      <TextArea
        label={t('requests.missing')}
        maxLength={limits.requestNote}
        value={reason}
        data-autofocus
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        label={t('requests.deadline')}
        optional
        type="date"
        min={today()}
        value={deadline}
        {...(isPast && { error: t('requests.deadlinePast') })}
        onChange={(event) => setDeadline(event.target.value)}
      />
    </FormDialog>
  );
}
