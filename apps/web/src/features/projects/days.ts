/** A day of this device's calendar, `YYYY-MM-DD`; `shift` days from today. */
export function today(shift = 0): string {
  const now = new Date();
  now.setDate(now.getDate() + shift);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
