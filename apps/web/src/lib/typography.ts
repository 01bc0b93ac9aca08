/** Marks that French sets apart stay with their word at the end of a line, however they were typed. */
export const unbroken = (text: string): string => text.replace(/ (?=[;:!?»%])/g, '\u00a0').replaceAll('« ', '«\u00a0');
