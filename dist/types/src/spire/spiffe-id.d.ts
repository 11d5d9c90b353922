/** SPIFFE IDs and trust domains as the go-spiffe library reads them (v2.6.0 in SPIRE 1.14, v2.8.1 in 1.15; they read alike). Errors are in its words. */
export interface SpiffeId {
    readonly trustDomain: string;
    /** Empty, or with its leading slash. */
    readonly path: string;
}
export type SpiffeIdResult = {
    readonly ok: true;
    readonly id: SpiffeId;
} | {
    readonly ok: false;
    readonly error: string;
};
export type TrustDomainResult = {
    readonly ok: true;
    readonly trustDomain: string;
} | {
    readonly ok: false;
    readonly error: string;
};
/** Reads `spiffe://trust-domain/path`. */
export declare function parseSpiffeId(text: string): SpiffeIdResult;
/** Reads a trust domain: its name, or any valid SPIFFE ID in it. */
export declare function parseTrustDomain(text: string): TrustDomainResult;
