/** View state in the address: words only, so that a long id or a number in a search stays what was typed. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));
export function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(given).toString();
  return text && `?${text}`;
}

/** The named parameters of an address that are there; anything else is dropped. */
export const words =
  <N extends string>(...names: N[]) =>
  (search: Record<string, unknown>): { [P in N]?: string } =>
    Object.fromEntries(
      names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
    ) as { [P in N]?: string };

/** One parameter with a few possible values. */
export const choice =
  <N extends string, V extends string>(name: N, ...values: V[]) =>
  (search: Record<string, unknown>): { [P in N]?: V } =>
    (values.includes(search[name] as V) ? { [name]: search[name] } : {}) as { [P in N]?: V };
