import type { Severity } from '../text/diagnostic.ts';
import type { Edit } from '../text/edit.ts';
import type { Place } from '../text/source-file.ts';
/** When the user would otherwise have learned of a fault; `validate` is SPIRE's own config check, `run` is later, or never. */
export type When = 'apply' | 'validate' | 'start' | 'attest' | 'run';
export interface Outcome {
    readonly when: When;
    /** The line that SPIRE or Kubernetes prints; absent where nothing is printed. */
    readonly log?: string;
}
export interface Fix {
    readonly title: string;
    /** A safe fix keeps the meaning that the user had in mind; any other needs a person's choice. */
    readonly safe: boolean;
    readonly edits: readonly Edit[];
}
export interface Related {
    readonly place: Place;
    readonly message: string;
}
export interface ObjectReference {
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
}
export interface Suppression {
    readonly by: 'comment' | 'annotation' | 'config' | 'baseline';
    readonly reason?: string;
}
/** Something that is wrong, at the smallest text that a person would change. */
export interface Finding {
    /** Kebab-case, never reused. */
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly place: Place;
    /** The Kubernetes object that the place is in; absent for a bare file. */
    readonly object?: ObjectReference;
    /** Where in the object or the config: `agent.conf: plugins.NodeAttestor[k8s_psat].plugin_data.cluster`. */
    readonly path?: string;
    readonly related: readonly Related[];
    /** Absent where nothing fails (design expectations, hygiene). */
    readonly outcome?: Outcome;
    readonly fixes: readonly Fix[];
    readonly suppressed?: Suppression;
    /** SHA-256 over rule, object, path and offending value, with an ordinal for equals: no line numbers, no file name. */
    readonly fingerprint: string;
}
