export { openInstallation, type Installation, type InstallationOptions } from './installation.ts';
