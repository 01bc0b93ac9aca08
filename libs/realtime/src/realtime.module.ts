import { Module } from '@nestjs/common';
import { CatchUp } from './catch-up.service.js';
import { Delivery } from './delivery.js';
import { Handshakes } from './handshakes.js';
import { Neighbours } from './neighbours.js';
import { RealtimeController } from './realtime.controller.js';
import { RealtimeRepository } from './realtime.repository.js';
import { SmallTalk } from './small-talk.js';
import { SocketServer } from './socket-server.js';
import { Visitors } from './visitors.js';

@Module({
  controllers: [RealtimeController],
  providers: [CatchUp, Delivery, Handshakes, Neighbours, RealtimeRepository, SmallTalk, SocketServer, Visitors],
})
export class RealtimeModule {}
