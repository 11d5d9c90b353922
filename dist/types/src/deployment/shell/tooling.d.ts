import type { Container } from '../../kubernetes/container.ts';
import type { Place } from '../../text/source-file.ts';
/** A program that a script calls and that its image does not have. */
export interface MissingTool {
    readonly tool: string;
    readonly place: Place;
}
/** The first program that a container of the project's own PostgreSQL image calls in vain. */
export declare function missingTool(container: Container): MissingTool | undefined;
