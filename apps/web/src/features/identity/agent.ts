const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
const first = (agent: string, names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(agent))?.[1];

/** "Firefox, Linux" out of what a browser says about itself. */
export const agentName = (agent: string): string =>
  [first(agent, browsers), first(agent, systems)].filter(Boolean).join(', ') || agent.slice(0, 40);
export const isPhone = (agent: string): boolean => /iPhone|Android.*Mobile/.test(agent);
