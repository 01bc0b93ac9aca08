import { Fragment } from 'react';

const begin = '\ue000';
const end = '\ue001';

/** A text in which the server marked what matches. */
export function Marked({ text }: { text: string }) {
  const [first = '', ...rest] = text.split(begin);
  return (
    <>
      {first}
      {rest.map((part, i) => {
        const at = part.indexOf(end);
        return (
          <Fragment key={i}>
            <mark>{at < 0 ? part : part.slice(0, at)}</mark>
            {at < 0 ? '' : part.slice(at + 1)}
          </Fragment>
        );
      })}
    </>
  );
}
