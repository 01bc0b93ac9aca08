import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Config } from './config.js';

/** The figures of this node for Prometheus: of work and of the machine, never of a person. None without a token. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly wanted: boolean;

  constructor(config: Config) {
    this.wanted = config.metricsToken !== undefined;
    if (this.wanted) collectDefaultMetrics({ register: this.registry });
  }

  /** A figure that is read when somebody asks. */
  gauge(name: string, help: string, read: () => number): void {
    if (!this.wanted) return;
    const collect = function (this: Gauge): void {
      this.set(read());
    };
    this.registry.registerMetric(new Gauge({ name, help, collect, registers: [] }));
  }

  /** Durations in seconds by labels with few values: a route, never an address. */
  durations<L extends string>(
    name: string,
    help: string,
    labelNames: L[],
  ): (labels: Record<L, string>, seconds: number) => void {
    if (!this.wanted) return () => undefined;
    const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    const histogram = new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
    return (labels, seconds) => histogram.observe(labels as never, seconds);
  }

  async read(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }
}
