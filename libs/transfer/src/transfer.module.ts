import { Module } from '@nestjs/common';
import { AudiencesModule } from '@app/audiences';
import { ExpertiseModule } from '@app/expertise';
import { IdentityModule } from '@app/identity';
import { PeopleModule } from '@app/people';
import { WallModule } from '@app/wall';
import { ApplyRepository } from './apply/apply.repository.js';
import { Apply } from './apply/apply.service.js';
import { Derived } from './apply/derived.service.js';
import { PeopleWriter } from './apply/people-writer.service.js';
import { WallRowsRepository } from './apply/wall-rows.repository.js';
import { WallWriter } from './apply/wall-writer.service.js';
import { Applying } from './applying.service.js';
import { Checking } from './checking.service.js';
import { CsvRepository } from './csv/csv.repository.js';
import { Desk } from './desk.service.js';
import { ImportsRepository } from './imports.repository.js';
import { Imports } from './imports.service.js';
import { LeftPhotos } from './left-photos.service.js';
import { Stage } from './staging/stage.service.js';
import { Resumption } from './resumption.js';
import { StagingRepository } from './staging/staging.repository.js';
import { TerminalImports } from './terminal-imports.service.js';
import { TransferController } from './transfer.controller.js';
import { UploadedFiles } from './uploaded-files.service.js';
import { Uploads } from './uploads.service.js';
import { Undoing } from './undoing.service.js';
import { UndoRepository } from './undo.repository.js';

const services = [
  Imports,
  TerminalImports,
  Uploads,
  UploadedFiles,
  Desk,
  Checking,
  Applying,
  LeftPhotos,
  Undoing,
  Stage,
  Apply,
  Derived,
  PeopleWriter,
  WallWriter,
];
const repositories = [
  ImportsRepository,
  StagingRepository,
  CsvRepository,
  ApplyRepository,
  WallRowsRepository,
  UndoRepository,
];

/** Imports without a server: what the terminal runs. */
@Module({
  imports: [IdentityModule, PeopleModule, AudiencesModule, WallModule, ExpertiseModule],
  providers: [...services, ...repositories],
  exports: [Imports, TerminalImports, Uploads],
})
export class ImportsModule {}

/** The administration of imports, in the server, which goes on with what was interrupted. */
@Module({ imports: [ImportsModule], controllers: [TransferController], providers: [Resumption] })
export class TransferModule {}
