import shell from './shell.en.json';
import ui from './ui.en.json';
import wall from './wall.en.json';

/** What the first screen needs, in one download. */
export default { ...shell, ...ui, ...wall };
