/** Reads a table written as text: one record a line, cells between bars; blank lines part it for the eye. */
export function table(text: string, cells: number): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const row = line.split('|').map((cell) => cell.trim());
      if (row.length !== cells) throw new Error(`Expected ${cells} cells in: ${line}`);
      return row;
    });
}

export function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(',').map((item) => item.trim());
}
