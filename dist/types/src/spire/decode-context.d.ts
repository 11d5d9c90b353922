import type { HclToken } from '../hcl/tree.ts';
import type { TablesAtRelease } from './at-release.ts';
import type { DecodeFault } from './decoded.ts';
import { type GoNode } from './go-node.ts';
/** What a decode is told of the file, and where it leaves what it finds. */
export interface DecodeContext {
    readonly json: boolean;
    readonly tables: TablesAtRelease;
    /** `At L:C: …`, as the library words it. */
    errorAt(offset: number | undefined, message: string): string;
    report(fault: DecodeFault): void;
}
/** What a value is called: by the library (`.server.bind_port`, behind its `root`), and by us (`server.bind_port`, `clusters[prod]`). */
export interface Name {
    readonly go: string;
    readonly path: string;
    /** The last key. */
    readonly key: string;
}
export declare function rootName(path: string): Name;
export declare function fieldName(name: Name, key: string): Name;
export declare function entryName(name: Name, key: string): Name;
export declare function elementName(name: Name, index: number): Name;
/** The library refuses a value for its type. */
export declare function wrongType(context: DecodeContext, name: Name, node: GoNode, message: string, wanted: string, position?: boolean): void;
/** What a token stands for; the library crashes on some escapes that its scanner lets through. */
export declare function tokenText(context: DecodeContext, token: HclToken, name: Name): string;
/** The same for a key that was read before. */
export declare function keyText(context: DecodeContext, token: HclToken): string;
/** The items that the library reads into a slice. */
export declare function sliceItems(node: GoNode): readonly GoNode[] | undefined;
export declare function isHole(node: GoNode): boolean;
