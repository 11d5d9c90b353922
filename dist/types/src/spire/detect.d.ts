export type DetectedKind = 'server' | 'agent' | 'oidc' | 'registrar' | 'scm';
/**
 * Which SPIRE config a text is, told by its words and by the name it is kept under; undefined where it is none.
 * Cheap, and not put off by a text that does not parse.
 */
export declare function detectConfig(text: string, name: string): DetectedKind | undefined;
