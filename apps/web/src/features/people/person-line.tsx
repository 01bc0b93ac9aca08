import type { PersonSummary } from '@app/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar';
import { Presence } from './presence';
import s from './people.module.css';

/** A person in a list: face, name, and what is said about them there. */
export const PersonLine = ({
  person,
  size = 42,
  after,
  children,
}: {
  person: PersonSummary;
  size?: number;
  after?: ReactNode;
  children?: ReactNode;
}) => (
  <span className={s.line}>
    <Avatar person={person} size={size} />
    <span>
      <span className={s.name}>
        <Link to="/people/$handle" params={{ handle: person.handle }} preload="intent">
          {person.name}
        </Link>
        <Presence personId={person.id} />
      </span>
      {children ?? (person.title && <small>{person.title}</small>)}
    </span>
    {after}
  </span>
);
