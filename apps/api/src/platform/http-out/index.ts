export { OutboundFailure } from './call-out.ts';
export type { OutboundFailureCode } from './call-out.ts';
export { createOutboundClient } from './outbound-client.ts';
export type { OutboundClient } from './outbound-client.ts';
export { UrlRefused } from './public-url.ts';
export type { OutboundPolicy, UrlRefusal } from './public-url.ts';
