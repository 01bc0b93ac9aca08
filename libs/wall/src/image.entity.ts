import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('images')
export class ImageEntity {
  @PrimaryColumn({ type: 'bigint', default: () => 'time_id(clock_timestamp())' }) id: string;
  @Column({ type: 'bigint', name: 'owner_id' }) ownerId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'int' }) width: number;
  @Column({ type: 'int' }) height: number;
  @Column({ type: 'int' }) bytes: number;
  @Column({ type: 'text' }) key: string;
}
