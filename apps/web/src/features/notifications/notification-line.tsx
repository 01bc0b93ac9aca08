import type { NotificationDto } from '@app/contract';
import { useRouter } from '@tanstack/react-router';
import {
  AtSign,
  Check,
  CheckCheck,
  CornerDownRight,
  HandHelping,
  Hourglass,
  Megaphone,
  MessageCircle,
  PackageCheck,
  RotateCcw,
  UserRoundCheck,
  UserRoundPlus,
  UserRoundX,
  UsersRound,
} from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { T, useFormat, useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { IconButton } from '../../ui/icon-button';
import { Time } from '../../ui/time';
import s from './notifications.module.css';

const icons = {
  mention: AtSign,
  comment: MessageCircle,
  reply: CornerDownRight,
  announcement: Megaphone,
  'group-request': UserRoundPlus,
  'group-welcome': UsersRound,
  'request-invited': HandHelping,
  'request-accepted': UserRoundCheck,
  'request-declined': UserRoundX,
  'request-unanswered': Hourglass,
  'request-delivered': PackageCheck,
  'request-closed': CheckCheck,
  'request-reopened': RotateCcw,
} as const;
const strong = (children: ReactNode) => <strong>{children}</strong>;

/** Everything of one reason about one thing: who, what they did, where it leads. Opening it reads it. */
export function NotificationLine({ line, onRead }: { line: NotificationDto; onRead: (id: string) => void }) {
  const t = useT();
  const format = useFormat();
  const router = useRouter();
  const Icon = icons[line.reason];
  const [first] = line.actors;
  const names = format.list([
    ...line.actors.map((person) => person.name),
    ...(line.others > 0 ? [t('notifications.others', { count: line.others })] : []),
  ]);
  const open = (event: MouseEvent) => {
    if (!line.read) onRead(line.id);
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(line.link);
  };
  return (
    <li className={s.line} data-unread={!line.read || undefined}>
      <a href={line.link} onClick={open}>
        <span className={s.face}>
          {first && <Avatar person={first} size={42} />}
          <span className={s.reason} data-reason={line.reason}>
            <Icon aria-hidden="true" />
          </span>
        </span>
        <span className={s.words}>
          <span className={s.who}>
            <T
              id={`notifications.reason.${line.reason}`}
              values={{ names, count: line.actors.length + line.others }}
              components={{ b: strong }}
            />
            {!line.read && <span className="vh"> ({t('notifications.unread')})</span>}
          </span>
          {line.about && <span className={s.about}>{line.about}</span>}
          {line.excerpt && <span className={s.excerpt}>{line.excerpt}</span>}
        </span>
        <span className={s.when}>
          <Time at={line.at} />
        </span>
      </a>
      {line.read ? (
        <span className={s.noMark} />
      ) : (
        <IconButton label={t('notifications.markRead')} className={s.mark} onClick={() => onRead(line.id)}>
          <i className={s.dot} />
          <Check size={18} />
        </IconButton>
      )}
    </li>
  );
}
