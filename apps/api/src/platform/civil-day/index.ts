export { MEXICO_CITY, todayInMexico } from './today-in-mexico.ts';
