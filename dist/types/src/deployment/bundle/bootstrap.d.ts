import type { SpireConfig } from '../../spire/config.ts';
import type { Place } from '../../text/source-file.ts';
import type { Agent } from '../agent.ts';
import type { Deployment } from '../deployment.ts';
/** From where an agent takes its first trust bundle: exactly one source is allowed (spire: cmd/spire-agent/cli/run/run.go at v1.14.2). */
export interface Bootstrap {
    readonly config: SpireConfig;
    /** The agents that read the config. */
    readonly agents: readonly Agent[];
    /** The agent's block. */
    readonly place: Place;
    readonly sources: readonly {
        readonly key: string;
        readonly place: Place;
    }[];
    /** Whether a source that is not listed is really not set. */
    readonly complete: boolean;
}
/** The bootstrap sources of every agent config, what its command line adds included. */
export declare function bootstrapSources({ agents, configs }: Deployment): readonly Bootstrap[];
