export { todayInMexico } from './today-in-mexico.ts';
