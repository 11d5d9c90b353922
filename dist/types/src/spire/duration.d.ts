/** What Go's time.ParseDuration makes of a text; errors are in its words. */
export type DurationResult = {
    readonly ok: true;
    readonly nanoseconds: bigint;
} | {
    readonly ok: false;
    readonly error: string;
};
/** Reads a duration as SPIRE does: `300ms`, `1h30m`, `-1.5h`; there is no unit for days. Source: Go's time/format.go. */
export declare function parseDuration(text: string): DurationResult;
/** A duration as Go prints it: `1h0m0s`, `1.5s`, `300ms`. */
export declare function formatDuration(nanoseconds: bigint): string;
export declare const SECOND = 1000000000n;
export declare const MINUTE: bigint;
export declare const HOUR: bigint;
