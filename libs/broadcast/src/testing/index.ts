export { announce, editAnnouncement } from './announce.js';
