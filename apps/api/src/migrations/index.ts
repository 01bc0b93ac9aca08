import { OpenTheHouse20261122100000 } from './20261122100000-open-the-house.js';
import { AddPeople20261122100100 } from './20261122100100-add-people.js';
import { AddProjects20261122100200 } from './20261122100200-add-projects.js';
import { AddAudiences20261122100300 } from './20261122100300-add-audiences.js';
import { AddWall20261122100400 } from './20261122100400-add-wall.js';
import { AddBroadcastAndFeedback20261122100500 } from './20261122100500-add-broadcast-and-feedback.js';
import { AddExpertise20261122100600 } from './20261122100600-add-expertise.js';
import { AddVocabulary20261122100610 } from './20261122100610-add-vocabulary.js';
import { AddListeners20261122100700 } from './20261122100700-add-listeners.js';
import { AddPostSearch20261122100800 } from './20261122100800-add-post-search.js';
import { AddRequests20261122100900 } from './20261122100900-add-requests.js';
import { AddLedger20261122101000 } from './20261122101000-add-ledger.js';
import { AddInference20261122101100 } from './20261122101100-add-inference.js';
import { AddDirectory20261122101200 } from './20261122101200-add-directory.js';

/** The whole database on one timeline; a migration is never edited after it has reached anybody. */
export const migrations = [
  OpenTheHouse20261122100000,
  AddPeople20261122100100,
  AddProjects20261122100200,
  AddAudiences20261122100300,
  AddWall20261122100400,
  AddBroadcastAndFeedback20261122100500,
  AddExpertise20261122100600,
  AddVocabulary20261122100610,
  AddListeners20261122100700,
  AddPostSearch20261122100800,
  AddRequests20261122100900,
  AddLedger20261122101000,
  AddInference20261122101100,
  AddDirectory20261122101200,
];
