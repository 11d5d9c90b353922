/** What plugins demand, in their words and order: of a key that has none, the message, and what it was before 1.11.0. By side, type and name. */
export declare const REQUIRED: Readonly<Record<string, readonly (readonly [key: string, message: string, older?: string])[]>>;
