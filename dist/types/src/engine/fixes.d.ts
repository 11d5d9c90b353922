import type { Edit } from '../text/edit.ts';
import type { Fix } from './finding.ts';
/** A fix that keeps what the user had in mind; none where one of its edits cannot be made. */
export declare function safeFix(title: string, ...edits: readonly (Edit | undefined)[]): readonly Fix[];
/** A fix that needs a person's choice; none where one of its edits cannot be made. */
export declare function suggestion(title: string, ...edits: readonly (Edit | undefined)[]): readonly Fix[];
