/** What the tests of the browser need: the databases of all suites, and the web as it is built. */
import { build } from '../build.mjs';
import setUpDatabase from './database-setup.mjs';

export default async function setUp() {
  await Promise.all([setUpDatabase(), build(['web'])]);
}
