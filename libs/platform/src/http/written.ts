/** An answer that is JSON already, because its parts were written once for many readers. */
export class Written<T> {
  constructor(readonly json: string) {}

  get value(): T {
    return JSON.parse(this.json) as T;
  }
}

export const writeAnswer = (answer: unknown): string =>
  answer instanceof Written ? answer.json : JSON.stringify(answer);
