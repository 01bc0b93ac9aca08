import { Global, Module } from '@nestjs/common';
import { OrganisationRepository } from './organisation.repository.js';
import { Organisation } from './organisation.service.js';
import { PeopleRepository } from './people.repository.js';
import { People } from './people.service.js';

const doors = [Organisation, People];

@Global()
@Module({ providers: [...doors, OrganisationRepository, PeopleRepository], exports: doors })
export class PeopleModule {}
