/**
 * realtime: how streams reach the people who are here. Owns sockets, rooms, catch-up, presence and who is typing.
 * Announces nothing.
 * Refuses to tell anything but events of streams, and to keep anybody in a room after the event that took them out.
 */
export { RealtimeModule } from './realtime.module.js';
