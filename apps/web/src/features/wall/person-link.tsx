import type { PersonSummary } from '@app/contract';
import { Link } from '@tanstack/react-router';
import s from './wall.module.css';

export const PersonLink = ({ person }: { person: PersonSummary }) => (
  <Link to="/people/$handle" params={{ handle: person.handle }} className={s.person}>
    {person.name}
  </Link>
);
