import { audiences } from './audiences.js';
import { broadcast } from './broadcast.js';
import type { AnswerOf, CallOf, InputOf } from './endpoint.js';
import { expertise } from './expertise.js';
import { feedback } from './feedback.js';
import { identity } from './identity.js';
import { ledger } from './ledger.js';
import { notifications } from './notifications.js';
import { people } from './people.js';
import { projects } from './projects.js';
import { realtime } from './realtime.js';
import { requests } from './requests.js';
import { search } from './search.js';
import { transfer } from './transfer.js';
import { wall } from './wall.js';

/** Every operation of the API by method and path; all paths stand under `/api`. */
export const endpoints = {
  ...identity,
  ...people,
  ...projects,
  ...audiences,
  ...wall,
  ...broadcast,
  ...feedback,
  ...expertise,
  ...requests,
  ...ledger,
  ...notifications,
  ...search,
  ...realtime,
  ...transfer,
} as const;
export type Endpoints = typeof endpoints;
export type EndpointKey = keyof Endpoints;
export type Input<K extends EndpointKey> = InputOf<Endpoints[K]>;
export type Call<K extends EndpointKey> = CallOf<Endpoints[K]>;
export type Answer<K extends EndpointKey> = AnswerOf<Endpoints[K]>;
