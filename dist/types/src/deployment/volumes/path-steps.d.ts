import { type PathContent } from '../../kubernetes/path-content.ts';
import type { Place } from '../../text/source-file.ts';
/** How a path in a container leads to its file, as far as it goes: over the mount and the volume to the object that it is made of. */
export declare function stepsTo(content: PathContent): readonly (readonly [place: Place, what: string])[];
