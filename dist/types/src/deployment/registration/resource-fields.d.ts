/** The fields of each kind's `spec` (spire-controller-manager: api/v1alpha1 at v0.6.6). */
export declare const SPEC_FIELDS: Readonly<Record<string, readonly string[]>>;
/** What a field is called in another kind, or was called by the registrar. */
export declare const MEANT_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>>;
