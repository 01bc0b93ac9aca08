import type { ExpertResult, Reason } from '@app/contract';
import { useRouter } from '@tanstack/react-router';
import {
  ArrowUpRight,
  BadgeCheck,
  Briefcase,
  CircleUserRound,
  FileText,
  HeartHandshake,
  MessageCircle,
  MessageSquare,
  PenLine,
  Star,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { Meter } from '../../ui/meter';
import { Time } from '../../ui/time';
import { Marked } from './marked';
import s from './expertise.module.css';

const icons: Record<Reason['kind'], LucideIcon> = {
  name: UserRound,
  title: CircleUserRound,
  bio: FileText,
  skill: Star,
  endorsement: BadgeCheck,
  assignment: Briefcase,
  help: HeartHandshake,
  post: MessageSquare,
  participation: PenLine,
  comment: MessageCircle,
};

/** The kind of a proof, as an icon and a word. */
export function ReasonKind({ reason }: { reason: Pick<Reason, 'kind'> & Partial<Reason> }) {
  const t = useT();
  const Icon = icons[reason.kind];
  return (
    <span className={s.kind}>
      <Icon aria-hidden="true" />
      {reason.kind === 'endorsement'
        ? t('people.reason.endorsement', { count: reason.endorsers ?? 1 })
        : t(`people.reason.${reason.kind}`)}
    </span>
  );
}

/** In a row of results: one proof, in one line. */
export function ShortReason({ reason }: { reason: Reason | undefined }) {
  if (!reason) return null;
  const Icon = icons[reason.kind];
  return (
    <span className={s.proof}>
      <Icon aria-hidden="true" />
      <span>
        <Marked text={reason.text} />
      </span>
    </span>
  );
}

/** Everything that speaks for this person: what it says, how much it counts, how old it is, and where it stands. */
export function Reasons({ result: { score, reasons, more, moreWeight } }: { result: ExpertResult }) {
  const t = useT();
  const format = useFormat();
  const share = (weight: number) => (score === 0 ? 0 : weight / score);
  return (
    <ul className={s.reasons}>
      {reasons.map((reason, i) => (
        <li key={i}>
          <Excerpt reason={reason} />
          <p className={s.about}>
            <ReasonKind reason={reason} />
            {reason.at && <Time at={reason.at} />}
            <span className={s.weight}>
              <Meter
                value={share(reason.weight)}
                label={t('people.weight', { share: format.percent(share(reason.weight)) })}
              />
              <span className="num" aria-hidden="true">
                {format.percent(share(reason.weight))}
              </span>
            </span>
          </p>
        </li>
      ))}
      {more > 0 && (
        <li className={s.about}>
          <span>{t('people.moreReasons', { count: more })}</span>
          <span className={s.weight}>
            <span className="num">{format.percent(share(moreWeight))}</span>
          </span>
        </li>
      )}
    </ul>
  );
}

/** What a proof says, and where it stands. */
export const Excerpt = ({ reason: { text, link } }: { reason: Pick<Reason, 'text' | 'link'> }) => (
  <p className={s.excerpt}>
    <Opens link={link}>
      <Marked text={text} />
    </Opens>
  </p>
);

/** An address of the house that the server gave. */
function Opens({ link, children }: { link: string | null; children: ReactNode }) {
  const { history } = useRouter();
  if (link === null) return children;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.push(link);
  };
  return (
    <a href={link} onClick={open}>
      {children}
      <ArrowUpRight aria-hidden="true" />
    </a>
  );
}
