import type { Edit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/source-file.ts';
import type { Connection } from './connection-string.ts';
/** An edit that takes a parameter out of a PostgreSQL connection string; undefined where it is not written there as it stands. */
export declare function withoutParameter(text: MappedText, { parts, form }: Connection, name: string): Edit | undefined;
/** Where a parameter stands with its name: `name=value`; undefined where it is not written there as it stands. */
export declare function wholeParameter(text: MappedText, { parts, form }: Connection, name: string): Span | undefined;
/** An edit that calls a parameter by another name. */
export declare function withName(text: MappedText, connection: Connection, name: string, other: string): Edit | undefined;
/** An edit that gives a parameter another value. */
export declare function withValue(text: MappedText, { parts }: Connection, name: string, value: string): Edit | undefined;
