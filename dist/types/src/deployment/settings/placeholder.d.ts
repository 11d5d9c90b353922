import type { Place } from '../../text/source-file.ts';
/** Whether a file stands, by its path, in something to try SPIRE out with. */
export declare function isTrial({ file }: Place): boolean;
/** Whether a trust domain is one of documentation, and not anybody's own. */
export declare function isPlaceholderDomain(name: string): boolean;
/** Whether a cluster's name is one of documentation, which any other cluster may have too. */
export declare function isPlaceholderCluster(name: string): boolean;
