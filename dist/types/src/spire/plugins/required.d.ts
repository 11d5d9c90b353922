/** What plugins demand, in their words and order: of a key that has none, the message. By side, type and name. */
export declare const REQUIRED: Readonly<Record<string, readonly (readonly [key: string, message: string])[]>>;
