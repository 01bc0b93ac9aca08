import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comments')
export class CommentEntity {
  @PrimaryColumn({ type: 'bigint', default: () => 'time_id(clock_timestamp())' }) id: string;
  @Column({ type: 'bigint', name: 'post_id' }) postId: string;
  @Column({ type: 'bigint', name: 'parent_id', nullable: true }) parentId: string | null;
  @Column({ type: 'bigint', name: 'author_id' }) authorId: string;
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'int', default: 1 }) version: number;
  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'clock_timestamp()' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'edited_at', nullable: true }) editedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column({ type: 'bigint', name: 'removed_by', nullable: true }) removedBy: string | null;
}
