import { useState } from 'react';
import s from './parts.module.css';

interface Someone {
  id: string;
  name: string;
  photo: string | null;
}

const initials = (name: string) => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
};
const hue = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4096, 7) % 8;

/** A face, or initials in one of eight hues. The name stands beside it, so this says nothing to a screen reader. */
export function Avatar({ person, size = 42 }: { person: Someone; size?: number }) {
  const [broken, setBroken] = useState<string>();
  return (
    <span className={s.face} style={{ width: size, height: size }} aria-hidden="true">
      {person.photo && person.photo !== broken ? (
        <img
          src={person.photo}
          alt=""
          width={size}
          height={size}
          decoding="async"
          onError={() => setBroken(person.photo ?? undefined)}
        />
      ) : (
        <i
          data-hue={hue(person.id)}
          data-initials={initials(person.name)}
          style={{ fontSize: Math.round(size * 0.37) }}
        />
      )}
    </span>
  );
}

export const Avatars = ({ people, size = 24 }: { people: Someone[]; size?: number }) => (
  <span className={s.faces}>
    {people.map((person) => (
      <Avatar key={person.id} person={person} size={size} />
    ))}
  </span>
);
