/**
 * Whose coming and going is told to which sockets. Kept by person, so that an arrival costs as much as people look at
 * whoever arrives, however many sockets there are.
 */
export class Observers<S> {
  private readonly byPerson = new Map<string, Set<S>>();
  private readonly bySocket = new Map<S, Set<string>>();

  /** From now on the socket observes these people, and nobody whom it observed before. */
  observe(socket: S, personIds: Iterable<string>): void {
    this.forget(socket);
    const observed = new Set(personIds);
    if (observed.size === 0) return;
    this.bySocket.set(socket, observed);
    for (const personId of observed) {
      const observers = this.byPerson.get(personId);
      if (observers) observers.add(socket);
      else this.byPerson.set(personId, new Set([socket]));
    }
  }

  forget(socket: S): void {
    for (const personId of this.bySocket.get(socket) ?? []) {
      const observers = this.byPerson.get(personId)!;
      observers.delete(socket);
      if (observers.size === 0) this.byPerson.delete(personId);
    }
    this.bySocket.delete(socket);
  }

  of(personId: string): Iterable<S> {
    return this.byPerson.get(personId) ?? [];
  }

  /** Everybody who is observed by somebody here. */
  people(): string[] {
    return [...this.byPerson.keys()];
  }
}
