export { advanceDemoContent } from './advance-demo-content.ts';
export { advanceDemoContentJob } from './demo-content.jobs.ts';
export { demoContentOperations } from './demo-content.routes.ts';
