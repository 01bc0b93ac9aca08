import type { ReactNode } from 'react';

/** A message without arguments. */
export type None = Record<never, never>;
/** A value put into a sentence as it stands. */
export type Text = string | number;
/** What stands around a part of a rich message: `<link>here</link>`. */
export type Tag = (children: ReactNode) => ReactNode;
