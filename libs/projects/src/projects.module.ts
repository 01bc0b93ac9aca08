import { Module } from '@nestjs/common';
import { AssignmentsRepository } from './assignments.repository.js';
import { Assignments } from './assignments.service.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsRepository } from './projects.repository.js';
import { Projects } from './projects.service.js';

@Module({
  controllers: [ProjectsController],
  providers: [Assignments, AssignmentsRepository, Projects, ProjectsRepository],
})
export class ProjectsModule {}
