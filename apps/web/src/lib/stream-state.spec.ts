import type { Answer, StreamEvent } from '@app/contract';
import fc from 'fast-check';
import { advance, createStreamState, headsToAsk, isBehind, type StreamInput, type StreamState } from './stream-state';

const event = (audienceId: string, seq: number, name = 'post.published', payload = {}): StreamEvent => ({
  audienceId,
  seq,
  name,
  payload,
});
const answer = (part: Partial<Answer<'POST /catch-up'>>): StreamInput => ({
  type: 'caught-up',
  answer: { events: [], heads: {}, reset: [], left: [], more: false, ...part },
});

/** Runs inputs through the reducer and remembers everything that was applied. */
class Client {
  state: StreamState;
  applied: StreamEvent[] = [];
  reset: string[] = [];
  left: string[] = [];
  constructor(heads = {}) {
    this.state = createStreamState(heads);
  }
  take(...inputs: StreamInput[]) {
    for (const input of inputs) {
      const step = advance(this.state, input);
      this.state = step.state;
      this.applied.push(...step.apply);
      this.reset.push(...step.reset);
      this.left.push(...step.left);
    }
    return this;
  }
  seqs(audienceId: string) {
    return this.applied.filter((e) => e.audienceId === audienceId).map((e) => e.seq);
  }
}

describe('the client of the streams', () => {
  it('applies each event once and in order, whatever the wire loses, doubles and turns round', () => {
    const frames = fc.array(
      fc.record({ stream: fc.integer({ min: 0, max: 2 }), seq: fc.integer({ min: 1, max: 30 }), told: fc.boolean() }),
      { maxLength: 200 },
    );
    const lengths = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 30 })));
    fc.assert(
      fc.property(frames, lengths, fc.integer({ min: 1, max: 7 }), (wire, length, pageSize) => {
        const client = new Client({ 1: 0, 2: 0, 3: 0 });
        const heads = Object.fromEntries(length.map((n, i) => [String(i + 1), n]));
        const catchUp = () => {
          const asked = headsToAsk(client.state);
          const missing = Object.entries(asked).flatMap(([audience, from]) =>
            Array.from({ length: Math.max(0, heads[audience]! - from) }, (_, i) => event(audience, from + i + 1)),
          );
          client.take(answer({ events: missing.slice(0, pageSize), heads, more: missing.length > pageSize }));
        };
        for (const { stream, seq, told } of wire) {
          if (seq > length[stream]!) continue;
          client.take({ type: 'event', event: event(String(stream + 1), seq) });
          if (told) catchUp();
        }
        client.take({ type: 'heads', heads });
        for (let i = 0; isBehind(client.state) && i < 200; i++) catchUp();
        for (const [audience, n] of Object.entries(heads))
          expect(client.seqs(audience)).toEqual(Array.from({ length: n }, (_, i) => i + 1));
      }),
      { numRuns: 10_000 },
    );
  });

  it('notices a gap, and asks', () => {
    const client = new Client({ 1: 4 }).take({ type: 'event', event: event('1', 6) });
    expect(client.applied).toEqual([]);
    expect(isBehind(client.state)).toBe(true);
    client.take(answer({ events: [event('1', 5), event('1', 6)] }));
    expect(client.seqs('1')).toEqual([5, 6]);
    expect(isBehind(client.state)).toBe(false);
  });

  it('begins where the page was read, not where the socket opened', () => {
    const client = new Client().take({ type: 'seed', heads: { 1: 10 } }, { type: 'heads', heads: { 1: 12, 2: 7 } });
    expect(client.state.heads).toEqual({ 1: 10, 2: 7 });
    expect(isBehind(client.state)).toBe(true);
  });

  it('reads afresh what is too far behind', () => {
    const client = new Client({ 1: 3 })
      .take({ type: 'heads', heads: { 1: 9000 } })
      .take(answer({ reset: ['1'], heads: { 1: 9000 } }));
    expect(client.reset).toEqual(['1']);
    expect(isBehind(client.state)).toBe(false);
    expect(client.take({ type: 'event', event: event('1', 9001) }).seqs('1')).toEqual([9001]);
  });

  it('leaves an audience when its inbox or a catch-up says so', () => {
    const client = new Client({ 1: 3, 2: 5, 9: 0 })
      .take({ type: 'event', event: event('9', 1, 'audience.left', { audienceId: '1' }) })
      .take({ type: 'heads', heads: { 9: 1 } });
    expect(client.left).toEqual(['1']);
    expect(isBehind(client.state)).toBe(true);
    client.take(answer({ left: ['2'] }));
    expect(client.left).toEqual(['1', '2']);
    expect(client.state.heads).toEqual({ 9: 1 });
    expect(isBehind(client.state)).toBe(false);
  });

  it('follows an audience from where the person entered it', () => {
    const entered = event('9', 1, 'audience.entered', { audienceId: '4', seq: 20 });
    const client = new Client({ 9: 0 }).take({ type: 'event', event: entered });
    expect(headsToAsk(client.state)).toEqual({ 4: 19, 9: 1 });
    expect(isBehind(client.state)).toBe(true);
  });

  it('never asks for an audience one only looks at; a gap there means reading afresh', () => {
    const client = new Client({ 1: 1 })
      .take({ type: 'seed', heads: { 7: 4 } }, { type: 'watch', audienceId: '7' }, { type: 'hello', heads: { 7: 4 } })
      .take({ type: 'event', event: event('7', 5) }, { type: 'event', event: event('7', 8) });
    expect(client.seqs('7')).toEqual([5, 8]);
    expect(headsToAsk(client.state)).toEqual({ 1: 1 });
    expect(client.reset).toEqual(['7']);
    client.take({ type: 'heads', heads: { 1: 1 } });
    expect(isBehind(client.state)).toBe(false);
    client.take({ type: 'unwatch', audienceId: '7' });
    expect(client.state.heads).toEqual({ 1: 1 });
    expect(client.left).toEqual([]);
  });

  it('takes a later hello for the streams it names, and no others', () => {
    const client = new Client({ 1: 1, 2: 2 }).take({ type: 'hello', heads: { 3: 9 } });
    expect(client.state.heads).toEqual({ 1: 1, 2: 2, 3: 9 });
    expect(isBehind(client.state)).toBe(false);
  });

  it('catches up with a member’s audience even while its page is open', () => {
    const client = new Client({ 1: 1 }).take(
      { type: 'watch', audienceId: '1' },
      { type: 'event', event: event('1', 4) },
    );
    expect(isBehind(client.state)).toBe(true);
    expect(headsToAsk(client.state)).toEqual({ 1: 1 });
  });
});
