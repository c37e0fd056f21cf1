/** It ships no types; what the tests use of it is checked where it is loaded. */
declare module 's3rver';
