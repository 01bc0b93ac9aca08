import type { PostKind } from '@app/contract';
import { ChartNoAxesColumn, CircleHelp, HandHeart, Lightbulb, MessageSquare } from 'lucide-react';

/** What one can write today, in the order of the composer. */
export type Kind = Extract<PostKind, 'update' | 'question' | 'idea' | 'praise' | 'poll'>;
export const kindIcons = {
  update: MessageSquare,
  question: CircleHelp,
  idea: Lightbulb,
  poll: ChartNoAxesColumn,
  praise: HandHeart,
} as const;
export const kinds = Object.keys(kindIcons) as Kind[];
