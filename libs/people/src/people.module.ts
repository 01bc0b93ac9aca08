import { Global, Module } from '@nestjs/common';
import { AdministrationController } from './administration.controller.js';
import { AdministrationRepository } from './administration.repository.js';
import { Administration } from './administration.service.js';
import { Departures } from './departures.service.js';
import { FirstPerson } from './first-person.service.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationRepository } from './organisation.repository.js';
import { Organisation } from './organisation.service.js';
import { PeopleRepository } from './people.repository.js';
import { People } from './people.service.js';
import { Photos } from './photos.service.js';
import { ProfileController } from './profile.controller.js';
import { ProfilesRepository } from './profiles.repository.js';
import { Profiles } from './profiles.service.js';
import { StatusesRepository } from './statuses.repository.js';
import { Statuses } from './statuses.service.js';

const doors = [Organisation, People, Photos];
const services = [Administration, Departures, FirstPerson, Profiles, Statuses];
const repositories = [
  AdministrationRepository,
  OrganisationRepository,
  PeopleRepository,
  ProfilesRepository,
  StatusesRepository,
];

@Global()
@Module({
  controllers: [ProfileController, OrganisationController, AdministrationController],
  providers: [...doors, ...services, ...repositories],
  exports: doors,
})
export class PeopleModule {}
