import shell from './shell.fr.json';
import ui from './ui.fr.json';
import wall from './wall.fr.json';

/** What the first screen needs, in one download. */
export default { ...shell, ...ui, ...wall };
