/** Puts the clock of a Node process five minutes forward, and on SIGUSR2 five minutes back. Timers run as they do. */
const RealDate = Date;
let skew = 300_000;
globalThis.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length > 0 ? words : [RealDate.now() + skew]));
  }
  static now() {
    return RealDate.now() + skew;
  }
};
process.on('SIGUSR2', () => (skew = -300_000));
