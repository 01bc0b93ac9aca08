import type { Language, PostKind } from '@app/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartName } from './post-parts.js';

@Entity('posts')
export class PostEntity {
  @PrimaryColumn({ type: 'bigint', default: () => 'time_id(clock_timestamp())' }) id: string;
  @Column({ type: 'text' }) kind: PostKind;
  @Column({ type: 'bigint', name: 'author_id' }) authorId: string;
  @Column({ type: 'bigint', name: 'audience_id' }) audienceId: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'text', nullable: true }) language: Language | null;
  @Column({ type: 'text', array: true }) tags: string[];
  @Column({ type: 'text', array: true }) parts: PartName[];
  @Column({ type: 'int', default: 1 }) version: number;
  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'clock_timestamp()' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'edited_at', nullable: true }) editedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column({ type: 'bigint', name: 'removed_by', nullable: true }) removedBy: string | null;
  @Column({ type: 'timestamptz', name: 'pinned_at', nullable: true }) pinnedAt: Date | null;
}
