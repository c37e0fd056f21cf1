export { satData } from './sat-data.ts';
