import type { Namespace } from 'socket.io';
import { send, type Frame } from './ready-frame.js';

/** Sockets written to before the event loop may do something else: a broadcast to 10,000 never blocks it for long. */
const perTurn = 128;

interface Task {
  frame: Frame;
  /** Walks the room as it is: who leaves meanwhile is passed over. */
  sockets?: Iterator<string>;
}

/** Writes frames to the sockets of a room, in order for each room, with the rooms taking turns. */
export class Sender {
  private readonly rooms = new Map<string, Task[]>();
  private running = false;

  constructor(private readonly namespace: Namespace) {}

  send(room: string, frame: Frame): void {
    const tasks = this.rooms.get(room);
    if (tasks) tasks.push({ frame });
    else this.rooms.set(room, [{ frame }]);
    if (!this.running) this.turn();
  }

  private turn = (): void => {
    let left = perTurn;
    while (left > 0) {
      const next = this.rooms.entries().next();
      if (next.done) break;
      const [room, tasks] = next.value;
      left -= this.work(room, tasks[0]!, left);
      if (left > 0) tasks.shift();
      // Whoever has had their turn goes to the end of the line.
      this.rooms.delete(room);
      if (tasks.length > 0) this.rooms.set(room, tasks);
    }
    this.running = this.rooms.size > 0;
    if (this.running) setImmediate(this.turn);
  };

  /** Sends to at most `most` sockets; answers to how many. Fewer than `most` means that the room is through. */
  private work(room: string, task: Task, most: number): number {
    task.sockets ??= (this.namespace.adapter.rooms.get(room) ?? new Set<string>()).values();
    let sent = 0;
    while (sent < most) {
      const { done, value } = task.sockets.next();
      if (done) break;
      const socket = this.namespace.sockets.get(value);
      if (socket) send(socket, task.frame);
      sent++;
    }
    return sent;
  }
}
