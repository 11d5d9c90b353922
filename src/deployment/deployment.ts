import type { Declared } from '../declared/declared.ts'
import type { ChartTables } from '../kubernetes/chart-table.ts'
import type { ChartUse, ChartValues } from '../kubernetes/chart-values.ts'
import type { Cluster } from '../kubernetes/cluster.ts'
import type { KubernetesObject } from '../kubernetes/object.ts'
import type { Service } from '../kubernetes/service.ts'
import type { Workload } from '../kubernetes/workload.ts'
import type { Answer } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import type { YamlDocument } from '../yaml/node.ts'
import type { Agent } from './agent.ts'
import type { Component } from './component.ts'
import type { ConfigFile, ManagerConfigFile } from './config-file.ts'
import type { ControllerManager } from './controller-manager.ts'
import type { Refused } from './refused.ts'
import type { EntryCommand } from './registration/entry-command.ts'
import type { ClusterSpiffeId, ClusterStaticEntry } from './registration/registration.ts'
import type { RegistrationEntry } from './registration/registration-entry.ts'
import type { Server } from './server.ts'

/** What rules ask: one deployment of SPIRE, with who is who and who speaks to whom. */
export interface Deployment {
  readonly servers: readonly Server[]
  readonly agents: readonly Agent[]
  readonly controllerManagers: readonly ControllerManager[]
  /** Every SPIRE program in a container, those above included. */
  readonly components: readonly Component[]
  /** Every config of SPIRE itself, read by a component or not. */
  readonly configs: readonly ConfigFile[]
  readonly managerConfigs: readonly ManagerConfigFile[]
  /** A component's config as that component reads it, with its flags and its environment. */
  configOf(component: Component): ConfigFile | undefined
  readonly clusterSpiffeIds: readonly ClusterSpiffeId[]
  readonly staticEntries: readonly ClusterStaticEntry[]
  /** Every entry that is written out: the static ones, then those that `spire-server entry create` makes in a command, a hook or a script, or takes from a file. */
  readonly entries: readonly RegistrationEntry[]
  /** Every `spire-server entry create` of the manifests. */
  readonly entryCommands: readonly EntryCommand[]
  /** Everything that makes pods. */
  readonly workloads: readonly Workload[]
  readonly services: readonly Service[]
  readonly cluster: Cluster
  /** What the API server refuses in each object; nothing where it takes it, or does not know its kind. */
  readonly refused: Refused
  /** The documents as they were read, refused ones too. */
  readonly documents: readonly YamlDocument[]
  /** Where charts of SPIRE are asked for, and the values for them. */
  readonly chartUses: readonly ChartUse[]
  readonly chartValues: readonly ChartValues[]
  /** What the charts take; undefined where there are no values to check. */
  readonly chartTables: ChartTables | undefined
  /** What the user declares. */
  readonly declared: Declared
  /** Objects that are, or belong to, a SPIRE component or registration. */
  readonly spireObjects: ReadonlySet<KubernetesObject>
  /**
   * An object that something refers to (at `place`): `absent` where the input is said to be complete, `elsewhere` where it is not among the
   * files, unknown where the user declares it external or where a document that could be it cannot be read.
   */
  lookUp(kind: string, namespace: string | undefined, name: string, place: Place, from?: KubernetesObject): Answer<KubernetesObject>
}
