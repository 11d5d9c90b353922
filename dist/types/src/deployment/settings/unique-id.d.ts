import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** Where texts in ConfigMaps (policies, proxies' configs, scripts) name the attribute; SPIRE's own configs, which make it, are no readers. */
export declare function uniqueIdReaders({ cluster, configs }: Deployment): readonly Place[];
