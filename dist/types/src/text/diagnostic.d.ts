import type { Place } from './source-file.ts';
/** How much a thing to say weighs. */
export type Severity = 'error' | 'warning' | 'note';
/** Something to say about the input itself (not a rule's finding): unreadable, not rendered, left out. */
export interface Diagnostic {
    readonly severity: Severity;
    readonly message: string;
    /** The file's name where there is one; `place` says it more exactly. */
    readonly file?: string;
    readonly place?: Place;
}
