import { Module } from '@nestjs/common';
import { ExpertiseModule } from '@app/expertise';
import { PeopleModule } from '@app/people';
import { SearchController } from './search.controller.js';
import { SearchRepository } from './search.repository.js';

@Module({ imports: [ExpertiseModule, PeopleModule], controllers: [SearchController], providers: [SearchRepository] })
export class SearchModule {}
