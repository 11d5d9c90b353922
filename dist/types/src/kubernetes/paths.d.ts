import type { Container } from './container.ts';
import type { PathContent } from './path-content.ts';
/**
 * What a path in a container is, a file or a directory: through the mount that covers it most closely, down to the key of the ConfigMap
 * that is there. A relative path starts at `workingDir`; where that is left out, only the image knows. Links of the image are not
 * followed: `/var/run` is not `/run` (SPIRE's images have no such link).
 */
export declare function contentAt(container: Container, path: string): PathContent;
