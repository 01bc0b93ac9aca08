/** The French pack: Ternay, engineering and services in Lyon, Nantes, Toulouse and Lille. */
import { makePack } from './write-pack.mjs';

makePack('fr', 'ternay.example');
