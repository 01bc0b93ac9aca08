import type { Me, PostKind } from '@app/contract';
import { ChartNoAxesColumn, CircleHelp, HandHeart, HandHelping, Lightbulb, MessageSquare } from 'lucide-react';

/** What one can write today, in the order of the composer. */
export type Kind = Extract<PostKind, 'update' | 'question' | 'request' | 'idea' | 'praise' | 'poll'>;
export const kindIcons = {
  update: MessageSquare,
  question: CircleHelp,
  request: HandHelping,
  idea: Lightbulb,
  poll: ChartNoAxesColumn,
  praise: HandHeart,
} as const;
/** A request for help is for staff, as those who answer it are. */
export const kindsFor = ({ can }: Me): Kind[] =>
  (Object.keys(kindIcons) as Kind[]).filter((kind) => kind !== 'request' || can.create);
