import type { PathContent } from '../../kubernetes/path-content.ts';
import type { PluginConfig } from '../../spire/config.ts';
import { type Known } from '../../text/answer.ts';
import type { Server } from '../server.ts';
/** A server's key manager that keeps the keys in a KMS. */
export declare function kmsOf({ keyManager }: Server): PluginConfig | undefined;
/** Which KMS it is, and whose keys in it; undefined where that is not known. Equal ones are one server to the KMS. */
export declare function kmsIdentity({ name, data }: PluginConfig): string | undefined;
/** The file with a server's identifier in its KMS; undefined where there is none, or its path is not known. */
export declare function identifierFile(server: Server): {
    readonly path: Known<string>;
    readonly content: PathContent;
    readonly folder: PathContent;
} | undefined;
