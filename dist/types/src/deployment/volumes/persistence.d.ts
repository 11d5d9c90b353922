import { type PathContent } from '../../kubernetes/path-content.ts';
import { type Known } from '../../text/answer.ts';
import type { Server } from '../server.ts';
/** A file that a server keeps, with what the folder of it is. */
export interface KeptFile {
    readonly path: Known<string>;
    readonly folder: PathContent;
}
/** The file of KeyManager "disk"; undefined where the server has another, or its path is not known. */
export declare function keysFile(server: Server): KeptFile | undefined;
/** The file of an SQLite database; undefined where there is none. */
export declare function sqliteFile(server: Server): KeptFile | undefined;
/** Why what is written there is gone with the pod; undefined where it stays, or that cannot be said. */
export declare function lostWith(content: PathContent): string | undefined;
