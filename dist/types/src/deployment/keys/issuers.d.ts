import { type Edit } from '../../text/edit.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** An issuer that a server asks cert-manager for, and that is not there. */
export interface MissingIssuer {
    /** It is of the other kind; it has a similar name; it does not exist; it may be somewhere else. */
    readonly cause: 'kind' | 'slip' | 'missing' | 'elsewhere';
    readonly name: string;
    readonly kind: string;
    /** The kind or the name that was meant; '' where nobody knows. */
    readonly instead: string;
    readonly place: Place;
    /** What was meant. */
    readonly at: Place | undefined;
    readonly edit: Edit | undefined;
}
/** The issuers that UpstreamAuthorities "cert-manager" ask for in vain. (spire: pkg/server/plugin/upstreamauthority/certmanager/certmanager.go at v1.14.2) */
export declare function missingIssuers(deployment: Deployment): readonly MissingIssuer[];
