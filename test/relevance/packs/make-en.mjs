/** The English pack: Quayside, consumer goods and logistics in Leeds, Dublin, Rotterdam and Gdańsk. */
import { makePack } from './write-pack.mjs';

makePack('en', 'quayside.example');
