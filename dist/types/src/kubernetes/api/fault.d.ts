import type { Place } from '../../text/source-file.ts';
/** Something in an object that the API server refuses. */
export interface ApiFault {
    /** `unknown-kind`: nobody would know what it is; `wrong-type`: it cannot be read; `invalid`: it is read, and refused. */
    readonly code: 'unknown-kind' | 'unknown-field' | 'wrong-type' | 'invalid';
    /** The smallest text that a person would change. */
    readonly place: Place;
    /** `spec.template.spec.containers[0].image` */
    readonly path: string;
    /** What is wrong: half a sentence that a colon and "the API server refuses the object" can follow. */
    readonly wrong: string;
    /** What to do: a sentence. */
    readonly todo: string;
    /** What the API server prints, or the beginning of it. */
    readonly log: string;
    /** What to write at the place, where that is known. */
    readonly instead?: string | undefined;
}
