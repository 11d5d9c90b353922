import type { Workload } from '../kubernetes/workload.ts'
import type { Block, Element, NamedBlock, PluginConfig, SpireConfig } from '../spire/config.ts'
import { type Answer, absent, known, mapAnswer, unknown } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import { Configured } from './configured.ts'

/** One cluster whose agents a server attests with `k8s_psat`. */
export interface PsatCluster {
  readonly name: string
  readonly place: Place
  readonly allowList: Answer<readonly Element[]>
  /** Empty: the API server's own audience. */
  readonly audiences: Answer<readonly Element[]>
  /** It has a `kube_config_file`: the tokens are another cluster's. */
  readonly remote: boolean
  readonly kubeConfig: Answer<string>
  /** Labels of nodes and of agents' pods that become selectors. */
  readonly nodeLabels: Answer<readonly Element[]>
  readonly podLabels: Answer<readonly Element[]>
  readonly block: Block
}

/** A SPIRE server: all replicas of one workload. */
export class Server extends Configured {
  get workload(): Workload {
    return this.component.workload
  }

  get replicas(): Answer<number> {
    return this.component.workload.replicas
  }

  /** The DataStore that SPIRE uses: the first one, disabled or not. */
  get dataStore(): PluginConfig | undefined {
    return this.plugins.find((plugin) => plugin.type === 'DataStore')
  }

  /** `sqlite3`, `postgres`, `mysql`, `aws_postgres`, `aws_mysql`, as written. */
  get databaseType(): Answer<string> {
    return this.dataStore ? databaseTypeOf(this.dataStore) : this.missingPlugin('DataStore')
  }

  get upstreamAuthority(): PluginConfig | undefined {
    return this.enabled('UpstreamAuthority')[0]
  }

  get keyManager(): PluginConfig | undefined {
    return this.enabled('KeyManager')[0]
  }

  /** The clusters of `k8s_psat`; absent where the server does not have that attestor. */
  get psatClusters(): Answer<readonly PsatCluster[]> {
    return this.config ? psatClustersOf(this.config) : unknown('the config is not among the files')
  }
}

/** The database a `sql` DataStore uses: the string, or the name of the block. */
export function databaseTypeOf(dataStore: PluginConfig): Answer<string> {
  const block = dataStore.data.block('database_type')
  for (const name of ['aws_postgres', 'aws_mysql']) {
    const place = block.key(name)
    if (place) return known(name, place)
  }
  return dataStore.data.string('database_type')
}

/** The clusters that a server config attests with `k8s_psat`; none where that cannot be told. */
export function psatClustersOf(config: SpireConfig): Answer<readonly PsatCluster[]> {
  const plugin = config.enabledPlugins('NodeAttestor').find(({ name }) => name === 'k8s_psat')
  if (!plugin) return config.pluginsKnown ? absent(config.root.key('plugins') ?? config.root.place) : unknown('the plugins cannot be read')
  const clusters = plugin.data.map('clusters')
  if (clusters.is === 'absent') return known([], plugin.place, 'default')
  return mapAnswer(clusters, (blocks) => blocks.map(psatCluster))
}

function psatCluster({ name, place, block }: NamedBlock): PsatCluster {
  const audiences = block.strings('audience')
  return {
    name,
    place,
    allowList: block.strings('service_account_allow_list'),
    audiences: audiences,
    remote: block.has('kube_config_file'),
    kubeConfig: block.string('kube_config_file'),
    nodeLabels: block.strings('allowed_node_label_keys'),
    podLabels: block.strings('allowed_pod_label_keys'),
    block,
  }
}
