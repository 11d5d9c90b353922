import type { Declared } from '../declared/declared.ts'
import { chartUsesIn } from '../kubernetes/chart-uses.ts'
import { chartValuesIn } from '../kubernetes/chart-values.ts'
import { Cluster, sameNamespace } from '../kubernetes/cluster.ts'
import { entriesOf } from '../kubernetes/data.ts'
import { describe, type KubernetesObject } from '../kubernetes/object.ts'
import { servicesIn } from '../kubernetes/service.ts'
import { workloadsIn } from '../kubernetes/workload.ts'
import { readManagerConfig } from '../spire/controller-manager.ts'
import { detectConfig } from '../spire/detect.ts'
import { UNKNOWN_ENVIRONMENT } from '../spire/environment.ts'
import { loadConfig } from '../spire/load.ts'
import { formatRelease } from '../spire/release.ts'
import { type Answer, absent, elsewhere, known, unknown } from '../text/answer.ts'
import { mappedFile } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import type { YamlDocument } from '../yaml/node.ts'
import { Agent } from './agent.ts'
import { type Component, componentsOf } from './component.ts'
import { type ConfigFile, type ConfigPart, type ConfigText, configText, type ManagerConfigFile, textKey } from './config-file.ts'
import { ControllerManager } from './controller-manager.ts'
import type { Deployment } from './deployment.ts'
import { environmentOf } from './environment.ts'
import { serverOfAgent, serverOfManager } from './links.ts'
import { refusedObjects } from './refused.ts'
import { type EntryCommand, entryCommandsIn } from './registration/entry-command.ts'
import { entriesInData } from './registration/entry-data.ts'
import { clusterSpiffeIdsIn, clusterStaticEntriesIn } from './registration/registration.ts'
import { entryOfCommand, entryOfResource, type RegistrationEntry } from './registration/registration-entry.ts'
import { entryOfSpiffeId } from './registration/spiffe-id-resource.ts'
import { Server } from './server.ts'
import { spireObjects } from './spire-objects.ts'

/** What one deployment is made of. */
export interface Material {
  readonly objects: readonly KubernetesObject[]
  readonly documents: readonly YamlDocument[]
  /** Configs that stand as files of their own, or in fences of Markdown. */
  readonly configFiles: readonly ConfigPart[]
  readonly declared: Declared
}

/** Finds who is who in a deployment, and who speaks to whom. */
export function buildDeployment({ objects: written, documents, configFiles, declared }: Material): Deployment {
  const { objects, refused } = refusedObjects(written, declared.kubernetesVersion)
  const cluster = new Cluster(objects)
  const workloads = workloadsIn(cluster)
  const components = workloads.flatMap((workload) => componentsOf(workload, declared.spireVersion))
  const configs = new Configs(declared)
  const servers = components.filter(({ program }) => program === 'spire-server').map((component) => new Server(component, configs.of(component, 'server')))
  const agents = components.filter(({ program }) => program === 'spire-agent').map((component) => new Agent(component, configs.of(component, 'agent')))
  const managers = components
    .filter(({ program }) => program === 'spire-controller-manager')
    .map((component) => new ControllerManager(component, configs.manager(component)))
  for (const component of components) if (component.program === 'oidc-discovery-provider') configs.of(component, 'oidc')
  for (const component of components) if (component.program === 'k8s-workload-registrar') configs.of(component, 'registrar')
  configs.addOrphans(objects, configFiles)
  for (const agent of agents) agent.server = serverOfAgent(agent, servers, cluster, workloads)
  for (const manager of managers) manager.server = serverOfManager(manager, servers)
  const services = servicesIn(cluster)
  const chartUses = chartUsesIn(documents)
  const staticEntries = clusterStaticEntriesIn(cluster)
  let entries: readonly RegistrationEntry[] | undefined
  let commands: readonly EntryCommand[] | undefined
  const entryCommands = (): readonly EntryCommand[] => {
    commands ??= entryCommandsIn(workloads, objects)
    return commands
  }
  return {
    servers,
    agents,
    controllerManagers: managers,
    components,
    configs: configs.files,
    managerConfigs: configs.managers,
    configOf: (component) => configs.readBy(component),
    clusterSpiffeIds: clusterSpiffeIdsIn(cluster),
    staticEntries,
    get entries() {
      entries ??= [
        ...staticEntries.map(entryOfResource),
        ...entryCommands().flatMap((command) => entryOfCommand(command) ?? []),
        ...entriesInData(objects),
        ...cluster.of('SpiffeID', 'spiffeid.spiffe.io').map(entryOfSpiffeId),
      ]
      return entries
    },
    get entryCommands() {
      return entryCommands()
    },
    workloads,
    services,
    cluster,
    refused,
    documents,
    chartUses,
    chartValues: chartValuesIn(documents, chartUses, declared.helmChart),
    chartTables: undefined,
    declared,
    spireObjects: spireObjects({ components, configs: [...configs.files, ...configs.managers], workloads, services, cluster }),
    lookUp: (kind, namespace, name, place, from) => lookUp({ cluster, documents, declared }, { kind, namespace, name }, place, from),
  }
}

/** The configs of a deployment, each read once. */
class Configs {
  readonly #declared: Declared
  readonly #files = new Map<string, ConfigFile>()
  readonly #managers = new Map<string, ManagerConfigFile>()
  readonly #byComponent = new Map<Component, ConfigFile>()

  constructor(declared: Declared) {
    this.#declared = declared
  }

  get files(): readonly ConfigFile[] {
    return [...this.#files.values()]
  }

  get managers(): readonly ManagerConfigFile[] {
    return [...this.#managers.values()]
  }

  readBy(component: Component): ConfigFile | undefined {
    return this.#byComponent.get(component)
  }

  of(component: Component, kind: ConfigFile['config']['kind']): ConfigFile | undefined {
    const text = component.configText
    if (!text) return undefined
    const expand = component.commandLine.has('expandEnv')
    const release = component.release.is === 'known' ? formatRelease(component.release.value) : undefined
    // As the program's own messages quote it.
    const path = component.configPath.is === 'known' ? component.configPath.value : text.name
    const options =
      expand.is === 'known'
        ? { release, expandEnv: expand.value, environment: environmentOf(component.container), path }
        : { release, expandEnv: true, environment: UNKNOWN_ENVIRONMENT, path }
    const file = this.#add(text, { ...text, config: loadConfig(kind, text.text, options), mounted: true })
    this.#byComponent.set(component, file)
    return file
  }

  manager(component: Component): ManagerConfigFile | undefined {
    const text = component.configText
    if (!text) return undefined
    const expand = component.commandLine.has('expand-env')
    const environment = expand.is === 'known' ? environmentOf(component.container) : UNKNOWN_ENVIRONMENT
    const release = component.release.is === 'known' ? formatRelease(component.release.value) : undefined
    const file = { ...text, config: readManagerConfig(text.text, { release, expandEnv: expand.is !== 'known' || expand.value, environment }), mounted: true }
    this.#managers.set(textKey(text), file)
    return file
  }

  /** Configs that no component was seen to read: their flags and environment are not known. */
  addOrphans(objects: readonly KubernetesObject[], files: readonly ConfigPart[]): void {
    for (const object of objects) {
      if (object.kind !== 'ConfigMap' && object.kind !== 'Secret') continue
      for (const entry of entriesOf(object)) if (entry.text) this.#addOrphan(configText(object, { ...entry, text: entry.text }))
    }
    for (const { file, start, end } of files) {
      const text = mappedFile(file, start === 0 ? undefined : start, end)
      this.#addOrphan({ name: file.path.slice(file.path.lastIndexOf('/') + 1), text, place: file.place(start, end), object: undefined })
    }
  }

  #addOrphan(text: ConfigText): void {
    if (this.#files.has(textKey(text)) || this.#managers.has(textKey(text))) return
    const kind = detectConfig(text.text.text, text.name)
    if (kind === undefined) return
    const environment = UNKNOWN_ENVIRONMENT
    if (kind === 'scm') {
      this.#managers.set(textKey(text), { ...text, config: readManagerConfig(text.text, { expandEnv: true, environment }), mounted: false })
    } else {
      const options = { release: this.#declared.spireVersion, expandEnv: true, environment, path: text.name }
      this.#add(text, { ...text, config: loadConfig(kind, text.text, options), mounted: false })
    }
  }

  /** Of one text that several components read, the first reading stands for all in `files`. */
  #add(text: ConfigText, file: ConfigFile): ConfigFile {
    if (!this.#files.has(textKey(text))) this.#files.set(textKey(text), file)
    return file
  }
}

interface Known {
  readonly cluster: Cluster
  readonly documents: readonly YamlDocument[]
  readonly declared: Declared
}

function lookUp(
  { cluster, documents, declared }: Known,
  wanted: Pick<KubernetesObject, 'kind' | 'namespace' | 'name'>,
  place: Place,
  from: KubernetesObject | undefined,
): Answer<KubernetesObject> {
  const object = cluster.find(wanted.kind, wanted.namespace, wanted.name, from)
  if (object) return known(object, object.place)
  const external = declared.external.some(
    ({ kind, namespace, name }) => kind === wanted.kind && name === wanted.name && sameNamespace(namespace, wanted.namespace),
  )
  if (external) return unknown(`${describe(wanted)} is declared as external`)
  if (documents.some((document) => document.error !== undefined)) return unknown('a document that could not be read may be it')
  return declared.complete ? absent(place) : elsewhere(describe(wanted), place)
}
