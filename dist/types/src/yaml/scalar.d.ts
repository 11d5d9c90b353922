import { type ScalarEvent } from 'js-yaml';
import { type MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import type { Source } from './nodes.ts';
/**
 * A scalar's content, mapped to the file.
 *
 * @param start where the node stands: an empty one has no other place
 * @param alias the `*name` that it is seen through; all of it is shown there, and comes from the anchored text
 */
export declare function mapScalar(document: Source, event: ScalarEvent, start: number, alias: Place | undefined): MappedText;
