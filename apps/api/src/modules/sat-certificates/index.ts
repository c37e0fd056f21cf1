export { satCertificate } from './sat-certificate.ts';
