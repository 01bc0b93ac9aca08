import { limits } from '@app/contract';
import { useState } from 'react';
import { t as say, useT } from '../../i18n';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { TextArea } from '../../ui/field';
import { FormDialog } from './form-dialog';
import type { DialogProps } from './request-desk';
import { useRequestAct } from './requests.api';
import s from './requests.module.css';

/** The asker gives the request up: nobody is asked or helps any more. */
export default function WithdrawDialog({ post, onClose }: DialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const withdraw = useRequestAct(
    post.id,
    (body: { reason: string }) => api('POST /posts/:id/withdrawal', { params: { id: post.id }, body }),
    true,
  );
  const send = () =>
    withdraw.mutate(
      { reason: reason.trim() },
      {
        onSuccess: () => {
          onClose();
          toast(say('requests.withdrawnNow'));
        },
      },
    );
  return (
    <FormDialog
      title={t('requests.withdraw')}
      submit={t('requests.withdraw')}
      danger
      busy={withdraw.isPending}
      error={withdraw.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={s.lead}>{t('requests.withdrawLead')}</p>
      <TextArea
        label={t('requests.whyWithdrawn')}
        maxLength={limits.requestNote}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
