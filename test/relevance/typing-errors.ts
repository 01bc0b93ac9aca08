/** A number that depends on the text alone (FNV-1a): the same errors in every run. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** Words too short, or written in figures or capitals, are typed with care. */
const typed = /(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}])/gu;

/**
 * One typing error in each word of five letters or more, never in its first letter: one left out, doubled, swapped with
 * the next, or mistaken for its neighbour in the alphabet.
 */
export function withTypingErrors(text: string): string {
  return text.replace(typed, (word) => {
    if (word === word.toUpperCase()) return word;
    const letters = [...word];
    const seed = seedOf(word);
    const at = 1 + (seed % (letters.length - 2));
    switch ((seed >>> 8) % 4) {
      case 0:
        letters.splice(at, 1);
        break;
      case 1:
        letters.splice(at, 0, letters[at]!);
        break;
      case 2:
        [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
        break;
      default:
        letters[at] = String.fromCodePoint(letters[at]!.codePointAt(0)! + 1);
    }
    return letters.join('');
  });
}
