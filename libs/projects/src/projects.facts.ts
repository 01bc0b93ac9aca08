import { Fact } from '@app/platform';

/** A person's part in a project began, changed or went; `gone` when it is no longer there at all. */
export const assignmentChanged = new Fact<{
  personId: string;
  assignmentIds: string[];
  projectId: string;
  gone: boolean;
}>('assignment.changed');
export const projectChanged = new Fact<{ projectIds: string[] }>('project.changed');
export const clientChanged = new Fact<{ clientIds: string[] }>('client.changed');
