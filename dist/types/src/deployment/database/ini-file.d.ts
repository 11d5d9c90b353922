import type { MappedText } from '../../text/mapped-text.ts';
import type { Place } from '../../text/source-file.ts';
/** A setting of a configuration file, with the place of its value. */
export interface FileSetting {
    readonly value: string;
    readonly place: Place;
}
/** The settings of a configuration file, by section (`` where there are none) and name. */
export interface SettingsFile {
    readonly sections: ReadonlyMap<string, Section>;
    /** Nothing is taken in from other files. */
    readonly complete: boolean;
}
export interface Section {
    /** Its header; the file where it has none. */
    readonly place: Place;
    /** Names in lower case; of several the last one counts. */
    readonly settings: ReadonlyMap<string, FileSetting>;
}
/** Reads `pgbouncer.ini`: sections, `name = value`, comments of whole lines, `%include`. (pgbouncer: lib/usual/cfparser.c) */
export declare function readIni(text: MappedText): SettingsFile;
/** Reads `postgresql.conf`: `name = value` with an optional `=`, quotes, comments, `include`. (postgresql: src/backend/utils/misc/guc-file.l) */
export declare function readPostgresqlConf(text: MappedText): SettingsFile;
