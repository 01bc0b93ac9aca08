import type { Gauge, Registry } from 'prom-client';
import type { Config } from './config.js';

interface Kept {
  client: typeof import('prom-client');
  registry: Registry;
}

/** The figures of this node for Prometheus: of work and of the machine, never of a person. None without a token. */
export class Metrics {
  private constructor(private readonly kept: Kept | undefined) {}

  static async open({ metricsToken }: Config): Promise<Metrics> {
    if (metricsToken === undefined) return new Metrics(undefined);
    const client = await import('prom-client');
    const registry = new client.Registry();
    client.collectDefaultMetrics({ register: registry });
    return new Metrics({ client, registry });
  }

  /** A figure that is read when somebody asks. */
  gauge(name: string, help: string, read: () => number): void {
    if (!this.kept) return;
    const { client, registry } = this.kept;
    const collect = function (this: Gauge): void {
      this.set(read());
    };
    registry.registerMetric(new client.Gauge({ name, help, collect, registers: [] }));
  }

  /** Durations in seconds by labels with few values: a route, never an address. */
  durations<L extends string>(
    name: string,
    help: string,
    labelNames: L[],
  ): (labels: Record<L, string>, seconds: number) => void {
    if (!this.kept) return () => undefined;
    const { client, registry } = this.kept;
    const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    const histogram = new client.Histogram({ name, help, labelNames, buckets, registers: [registry] });
    return (labels, seconds) => histogram.observe(labels as never, seconds);
  }

  /** Undefined when nothing is kept. */
  async read(): Promise<{ type: string; text: string } | undefined> {
    const registry = this.kept?.registry;
    return registry && { type: registry.contentType, text: await registry.metrics() };
  }
}
