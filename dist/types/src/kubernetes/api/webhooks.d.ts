import { type Visit } from './visit.ts';
/** The webhooks of a configuration have names of their own. */
export declare function checkWebhookNames(visit: Visit): void;
/** A webhook of a configuration (kubernetes: pkg/apis/admissionregistration/validation/validation.go). */
export declare function checkWebhook(visit: Visit): void;
