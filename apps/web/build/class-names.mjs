import { readdirSync } from 'node:fs';

/** A number in letters and digits, as short as it can be. */
const short = (n) => (n < 36 ? '' : short(Math.floor(n / 36) - 1)) + (n % 36).toString(36);

/**
 * Names the classes of the build: the letters of the file, then the number of the class in it. A hash says no more and
 * cannot be compressed. @param {string} web the folder of the web
 */
export function classNames(web) {
  const files = readdirSync(web, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.module.css'))
    .sort();
  const given = new Map(files.map((file) => [file, new Map()]));
  return (name, path) => {
    const file = files.findIndex((end) => path.endsWith(`/${end}`));
    const names = given.get(files[file]);
    if (!names.has(name)) names.set(name, names.size);
    return `${String.fromCharCode(65 + Math.floor(file / 10))}${file % 10}${short(names.get(name))}`;
  };
}
