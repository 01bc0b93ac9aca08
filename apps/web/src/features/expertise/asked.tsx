import type { PersonSummary, RequestDetail } from '@app/contract';
import type { ReactNode } from 'react';
import { t as say, useT } from '../../i18n';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { Time } from '../../ui/time';
import { PersonLine } from '../people/person-line';
import type { FeedPost } from '../wall/wall.api';
import { useInviting, type Invitation } from './requests.api';
import s from './requests.module.css';

const tones = { pending: 'warn', accepted: 'good', declined: undefined, void: undefined } as const;

/** Who was asked, and what they said: for the asker. */
export function Asked({ post, request }: { post: FeedPost; request: RequestDetail }) {
  const t = useT();
  const { invite, retract } = useInviting(post.id);
  const known = new Set(request.invitations.flatMap(({ person, state }) => (state === 'void' ? [] : person.id)));
  const ask = (person: PersonSummary) => invite.mutate({ personId: person.id, note: '' });
  const takeBack = ({ person, note }: Invitation) =>
    retract.mutate(person.id, {
      onSuccess: () =>
        toast(say('requests.retractedNow', { name: person.name }), {
          undo: () => invite.mutate({ personId: person.id, note }),
        }),
    });
  return (
    <Card className={s.part}>
      <h2>{t('requests.askedTitle')}</h2>
      <ul className={s.people}>
        {request.invitations.map((invitation) => (
          <li key={invitation.person.id}>
            <div className={s.asked}>
              <PersonLine person={invitation.person}>
                <small>
                  <Time at={invitation.answeredAt ?? invitation.sentAt} />
                  {invitation.remindedAt && invitation.state === 'pending' && ` · ${t('requests.reminded')}`}
                </small>
              </PersonLine>
              <span className={s.answer}>
                <Tag {...(tones[invitation.state] && { tone: tones[invitation.state] })} dot>
                  {t(`requests.answer.${invitation.state}`)}
                </Tag>
                {invitation.state === 'pending' && request.can.invite && (
                  <Button
                    variant="ghost"
                    aria-label={t('requests.retractLabel', { name: invitation.person.name })}
                    busy={retract.isPending && retract.variables === invitation.person.id}
                    onClick={() => takeBack(invitation)}
                  >
                    {t('requests.retract')}
                  </Button>
                )}
              </span>
            </div>
            {invitation.note !== '' && <p className={s.said}>{t('requests.yourNote', { note: invitation.note })}</p>}
            {invitation.reason && <p className={s.said}>{t('requests.quoted', { text: invitation.reason })}</p>}
            <Instead people={invitation.instead ? [invitation.instead] : []} known={known} onInvite={ask}>
              {invitation.instead && t('requests.proposes', { name: invitation.instead.name })}
            </Instead>
            {invitation.state === 'pending' && invitation.escalatedAt && (
              <Instead people={invitation.next} known={known} onInvite={ask}>
                {t('requests.noAnswer')}
              </Instead>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Others who could be asked in somebody's place. */
function Instead({
  people,
  known,
  onInvite,
  children,
}: {
  people: PersonSummary[];
  known: Set<string>;
  onInvite: (person: PersonSummary) => void;
  children: ReactNode;
}) {
  const t = useT();
  const open = people.filter(({ id }) => !known.has(id));
  if (!children) return null;
  return (
    <div className={s.instead}>
      <span>{children}</span>
      {open.map((person) => (
        <Button key={person.id} variant="soft" onClick={() => onInvite(person)}>
          {t('requests.inviteName', { name: person.name })}
        </Button>
      ))}
    </div>
  );
}
