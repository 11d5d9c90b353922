import type { ManagerFacts } from './template-data.ts';
/** A template that was meant where one fails: with the field that one that is not there is nearly called, and a label with a slash by `index`; undefined where that does not help. */
export declare function meantTemplate(text: string, facts: ManagerFacts): string | undefined;
