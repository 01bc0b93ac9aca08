/** A rate as either language writes it, as the contract takes it. */
export function readRate(text: string): string | undefined {
  const rate = text.replace(/\s/g, '').replace(',', '.');
  return /^(?=.*[1-9])\d{1,8}(\.\d{1,10})?$/.test(rate) ? rate : undefined;
}

/** Hours in quarters, `7,5`. */
export function readHours(text: string): number | undefined {
  const hours = Number(text.trim().replace(',', '.'));
  return hours > 0 && Number.isInteger(hours * 4) ? hours : undefined;
}
