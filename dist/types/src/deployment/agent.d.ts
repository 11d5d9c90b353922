import type { PathContent } from '../kubernetes/path-content.ts';
import type { PluginConfig } from '../spire/config.ts';
import { type Answer } from '../text/answer.ts';
import { Configured } from './configured.ts';
import type { Server } from './server.ts';
/** A SPIRE agent: one on every node of its DaemonSet. */
export declare class Agent extends Configured {
    /** The server it attests to: `elsewhere` where its address leads out of the input, unknown where that cannot be told. */
    server: Answer<Server>;
    get serverAddress(): Answer<string>;
    get nodeAttestor(): PluginConfig | undefined;
    get psat(): PluginConfig | undefined;
    /** The cluster that `k8s_psat` says it is in; absent where the agent attests another way. */
    get psatCluster(): Answer<string>;
    get psatTokenPath(): Answer<string>;
    /** What the agent's container has at the path of its token. */
    get psatToken(): PathContent | undefined;
    get trustBundlePath(): Answer<string>;
    hasAttestor(name: string): boolean;
}
