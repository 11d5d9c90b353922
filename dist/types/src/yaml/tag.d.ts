import { type Event } from 'js-yaml';
import type { ScalarValue } from './node.ts';
/** A written tag (`!!int`, `!<...>`, `!h!x`) in full. */
export declare function tagOf(events: readonly Event[], written: string): string;
/** A tagged scalar's value, or why go-yaml refuses it. Unknown tags leave a string. */
export declare function resolveTagged(tag: string, source: string): {
    readonly value: ScalarValue;
} | {
    readonly problem: string;
};
