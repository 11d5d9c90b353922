import type { Container } from '../../kubernetes/container.ts';
import type { Edit } from '../../text/edit.ts';
import type { Configured } from '../configured.ts';
import { type ProbeKind } from '../network/health.ts';
import type { Execution } from './image-files.ts';
/** The words of the image's own program, where a shell was to run it and nothing else but a wait before; undefined where the line means more than that. */
export declare function ownWords({ program, words: [flag, line, ...more] }: Pick<Execution, 'program' | 'words'>, binary: string): readonly string[] | undefined;
/** Edits that start a container without the shell; one of them undefined where that cannot be written. */
export declare function startPlainly({ field }: Container, words: readonly string[]): readonly (Edit | undefined)[];
/** An edit that has a probe run words without the shell. */
export declare function probePlainly(container: Container, kind: ProbeKind, words: readonly string[]): Edit | undefined;
/** An edit that has a probe ask the health endpoint, where its program answers there. */
export declare function probeByHttp(container: Container, kind: ProbeKind, configured: Configured | undefined): Edit | undefined;
/** An edit that waits before a container is stopped, as a program was to do. */
export declare function sleepBefore({ field }: Container, { program, words }: Pick<Execution, 'program' | 'words'>): Edit | undefined;
