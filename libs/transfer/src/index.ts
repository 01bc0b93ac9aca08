/**
 * transfer: how people and their past come in from elsewhere. Owns imports, their staging and what every record became;
 * writes the rows of lower libs itself where only sets of rows are quick enough, and has their libs draw what follows.
 * Announces nothing but a reset of the streams. Refuses to notify anybody, and to open what was closed.
 */
export { Imports } from './imports.service.js';
export { TerminalImports } from './terminal-imports.service.js';
export type { ImportOptions } from './imports.repository.js';
export { ImportsModule, TransferModule } from './transfer.module.js';
