export { openWall, type TestWall } from './open-wall.js';
