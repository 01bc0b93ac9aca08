import { limits, type Candidate, type PersonSummary, type RequestDetail } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronDown, Search } from 'lucide-react';
import { useId, useState } from 'react';
import { t as say, useFormat, useT } from '../../i18n';
import { useSearchText } from '../../lib/search-text';
import { toast } from '../../lib/toasts';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import { SkeletonRows } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Switch } from '../../ui/switch';
import { Availability } from '../people/availability';
import { Reasons, ShortReason } from './reasons';
import { candidatesQuery, useInviting } from './requests.api';
import s from './requests.module.css';

/** Who could help, why, and asking them with one click: for the asker. */
export function Candidates({ postId, request }: { postId: string; request: RequestDetail }) {
  const t = useT();
  const [q, setQ] = useState('');
  const [text, setText] = useSearchText(q, setQ);
  const [wider, setWider] = useState(false);
  const [note, setNote] = useState('');
  const proposals = request.invitations.filter(({ instead }) => instead).length;
  const { data, error, refetch, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    candidatesQuery(postId, { q, wider }, proposals),
  );
  const { invite, retract } = useInviting(postId);
  const states = new Map(request.invitations.map(({ person, state }) => [person.id, state]));
  // Who has answered stands above; who declined is never offered again.
  const candidates = data?.pages.flatMap(({ items }) => items).filter(({ person }) => isOpen(states.get(person.id)));
  const ask = (person: PersonSummary) =>
    invite.mutate(
      { personId: person.id, note: note.trim() },
      {
        onSuccess: () =>
          toast(say('requests.invitedNow', { name: person.name }), { undo: () => retract.mutate(person.id) }),
      },
    );
  return (
    <Card className={s.part}>
      <h2>{t('requests.candidates')}</h2>
      <p className={s.lead}>{t('requests.candidatesLead')}</p>
      <div className={s.looking}>
        <TextField
          label={t('requests.otherWords')}
          hideLabel
          type="search"
          icon={<Search aria-hidden="true" />}
          placeholder={t('requests.otherWords')}
          maxLength={limits.query}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label={t('requests.note')}
          hideLabel
          placeholder={t('requests.note')}
          maxLength={limits.requestNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {(request.site || request.language) && <Switch label={t('requests.wider')} on={wider} onChange={setWider} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!candidates && !error && <SkeletonRows count={3} />}
      {candidates && (
        <ul className={s.candidates} data-stale={isPlaceholderData || undefined} aria-label={t('requests.candidates')}>
          {candidates.map((candidate) => (
            <Row
              key={candidate.person.id}
              candidate={candidate}
              asked={states.get(candidate.person.id) === 'pending'}
              busy={invite.isPending && invite.variables?.personId === candidate.person.id}
              isAsked={(id) => !isFree(states.get(id))}
              onAsk={ask}
              onTakeBack={() => retract.mutate(candidate.person.id)}
            />
          ))}
        </ul>
      )}
      {candidates?.length === 0 && <p className={s.none}>{t('requests.noCandidates')}</p>}
      {hasNextPage && (
        <Button variant="ghost" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('requests.moreCandidates')}
        </Button>
      )}
    </Card>
  );
}

type State = RequestDetail['invitations'][number]['state'] | undefined;
const isFree = (state: State): boolean => state === undefined || state === 'void';
const isOpen = (state: State): boolean => isFree(state) || state === 'pending';

interface RowProps {
  candidate: Candidate;
  asked: boolean;
  busy: boolean;
  isAsked: (personId: string) => boolean;
  onAsk: (person: PersonSummary) => void;
  onTakeBack: () => void;
}
function Row({ candidate, asked, busy, isAsked, onAsk, onTakeBack }: RowProps) {
  const t = useT();
  const format = useFormat();
  const why = useId();
  const [open, setOpen] = useState(false);
  const { person, site, unit, reasons, available, substitute, proposedBy } = candidate;
  const where = [person.title, site?.name ?? unit?.name].filter(Boolean).join(' · ');
  return (
    <li className={s.candidate} data-off={!available || undefined} data-candidate={person.id}>
      <Avatar person={person} size={44} />
      <div className={s.who}>
        <Link to="/people/$handle" params={{ handle: person.handle }} preload="intent">
          {person.name}
        </Link>
        <span>{where}</span>
        <Availability value={candidate.availability} />
      </div>
      <div className={s.why}>
        {proposedBy.length > 0 && (
          <p className={s.proposed}>
            {t('requests.proposedBy', { names: format.list(proposedBy.map(({ name }) => name)) })}
          </p>
        )}
        {!open && reasons.slice(0, 2).map((reason, i) => <ShortReason key={i} reason={reason} />)}
        {reasons.length > 0 && (
          <button
            type="button"
            className={s.whyButton}
            aria-expanded={open}
            aria-controls={why}
            onClick={() => setOpen(!open)}
          >
            {t('people.why')}
            <ChevronDown aria-hidden="true" />
          </button>
        )}
      </div>
      <div className={s.act}>
        {asked ? (
          <>
            <span className={s.sent}>{t('requests.answer.pending')}</span>
            <Button variant="ghost" aria-label={t('requests.retractLabel', { name: person.name })} onClick={onTakeBack}>
              {t('requests.retract')}
            </Button>
          </>
        ) : available ? (
          <Button
            variant="soft"
            busy={busy}
            aria-label={t('requests.inviteName', { name: person.name })}
            onClick={() => onAsk(person)}
          >
            {t('requests.invite')}
          </Button>
        ) : (
          <span className={s.sent}>{t('requests.unavailable')}</span>
        )}
      </div>
      {!available && substitute && !isAsked(substitute.id) && (
        <div className={s.substitute}>
          <span>{t('requests.substitute', { name: substitute.name })}</span>
          <Button variant="soft" onClick={() => onAsk(substitute)}>
            {t('requests.inviteName', { name: substitute.name })}
          </Button>
        </div>
      )}
      <div id={why} className={s.reasons} hidden={!open}>
        {open && <Reasons result={candidate} />}
      </div>
    </li>
  );
}
