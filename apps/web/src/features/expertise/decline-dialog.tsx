import { limits, type PersonSummary } from '@app/contract';
import { useState } from 'react';
import { useT } from '../../i18n';
import { TextArea } from '../../ui/field';
import { ColleaguePicker } from '../audiences/colleague-picker';
import { useMe } from '../identity/identity.api';
import type { FeedPost } from '../wall/wall.api';
import { FormDialog } from './form-dialog';
import { useAnswer } from './requests.api';
import s from './requests.module.css';

interface Props {
  post: FeedPost;
  /** They had accepted, and cannot any more. */
  helping: boolean;
  onClose: () => void;
}

/** No, with the reason, and perhaps somebody else: the person is not asked for this again. */
export default function DeclineDialog({ post, helping, onClose }: Props) {
  const t = useT();
  const me = useMe();
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState<PersonSummary>();
  const answer = useAnswer(post, true);
  const send = () =>
    answer.mutate({ answer: 'decline', reason: reason.trim(), insteadId: instead?.id ?? null }, { onSuccess: onClose });
  return (
    <FormDialog
      title={t(helping ? 'requests.leaveTitle' : 'requests.declineTitle')}
      submit={t(helping ? 'requests.leave' : 'requests.decline')}
      ready={reason.trim() !== ''}
      busy={answer.isPending}
      error={answer.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={s.lead}>{t('requests.declineLead', { name: post.author.name })}</p>
      <TextArea
        label={t('requests.reason')}
        placeholder={t('requests.reasonPrompt')}
        maxLength={limits.requestNote}
        value={reason}
        data-autofocus
        onChange={(event) => setReason(event.target.value)}
      />
      <ColleaguePicker
        label={t('requests.instead')}
        hint={t('requests.insteadHint')}
        value={instead}
        optional
        without={[me.person.id, post.author.id]}
        onChange={setInstead}
      />
    </FormDialog>
  );
}
