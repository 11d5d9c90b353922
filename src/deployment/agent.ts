import type { PathContent } from '../kubernetes/path-content.ts'
import { contentAt } from '../kubernetes/paths.ts'
import type { PluginConfig } from '../spire/config.ts'
import { type Answer, unknown } from '../text/answer.ts'
import { Configured } from './configured.ts'
import type { Server } from './server.ts'

/** A SPIRE agent: one on every node of its DaemonSet. */
export class Agent extends Configured {
  /** The server it attests to: `elsewhere` where its address leads out of the input, unknown where that cannot be told. */
  server: Answer<Server> = unknown('the server was not looked for')

  get serverAddress(): Answer<string> {
    return this.setting('server_address', 'serverAddress')
  }

  get nodeAttestor(): PluginConfig | undefined {
    return this.enabled('NodeAttestor')[0]
  }

  get psat(): PluginConfig | undefined {
    return this.enabled('NodeAttestor').find(({ name }) => name === 'k8s_psat')
  }

  /** The cluster that `k8s_psat` says it is in; absent where the agent attests another way. */
  get psatCluster(): Answer<string> {
    return this.psat ? this.psat.data.string('cluster') : this.missingPlugin('NodeAttestor')
  }

  get psatTokenPath(): Answer<string> {
    return this.psat ? this.psat.data.string('token_path') : this.missingPlugin('NodeAttestor')
  }

  /** What the agent's container has at the path of its token. */
  get psatToken(): PathContent | undefined {
    const path = this.psatTokenPath
    return path.is === 'known' ? contentAt(this.component.container, path.value) : undefined
  }

  get trustBundlePath(): Answer<string> {
    return this.setting('trust_bundle_path', 'trustBundle')
  }

  hasAttestor(name: string): boolean {
    return this.enabled('WorkloadAttestor').some((plugin) => plugin.name === name)
  }
}
