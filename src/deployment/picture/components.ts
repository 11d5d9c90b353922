import type { PluginConfig } from '../../spire/config.ts'
import { parseMysqlConnection } from '../../spire/mysql-connection.ts'
import { parsePostgresConnection } from '../../spire/postgres-connection.ts'
import { formatRelease } from '../../spire/release.ts'
import { knownValue } from '../../text/answer.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'
import { partnersOf } from '../partners.ts'
import type { Server } from '../server.ts'
import type { Drawing, PictureKind } from './data.ts'

const KINDS: Readonly<Partial<Record<Component['program'], readonly [kind: PictureKind, what: string]>>> = {
  'spire-server': ['server', 'SPIRE server'],
  'spire-agent': ['agent', 'SPIRE agent'],
  'spire-controller-manager': ['controller-manager', 'Controller manager'],
  'spiffe-csi-driver': ['csi-driver', 'SPIFFE CSI driver'],
  'oidc-discovery-provider': ['oidc', 'OIDC discovery provider'],
  'k8s-workload-registrar': ['registrar', 'Workload registrar'],
}

/** Every SPIRE program, and what a server leans on: its database, its upstream authority, the trust domains it federates with. */
export function drawComponents(deployment: Deployment, drawing: Drawing): void {
  for (const component of deployment.components) componentNode(deployment, drawing, component)
  for (const server of deployment.servers) {
    const id = componentNode(deployment, drawing, server.component)
    drawDatabase(drawing, id, server)
    drawAuthority(drawing, id, server)
    for (const partner of server.config ? partnersOf(server.config) : []) {
      const other = drawing.node(`partner ${partner.name}`, () => outsideNode('partner', 'Trust domain', partner.name))
      drawing.edge(id, other, 'federation', 'federates with', [partner.place, partner.block.extent])
    }
  }
}

/** The node of a SPIRE program. */
export function componentNode(deployment: Deployment, drawing: Drawing, component: Component): string {
  return drawing.node(component.container.field.node, () => {
    const { program, workload, pod, container } = component
    const [kind, what] = KINDS[program] ?? ['workload', program]
    const release = knownValue(component.release)
    const { namespace } = pod
    const shared = deployment.components.filter((other) => other.workload === workload).length > 1
    const config = component.configText
    return {
      kind,
      what,
      name: `${namespace === undefined ? '' : `${namespace}/`}${workload.object.name}`,
      facts: [
        ['container', shared ? container.name : undefined],
        ['release', release ? formatRelease(release) : undefined],
        ['trust domain', trustDomainOf(deployment, component)],
        ['replicas', kind === 'server' ? knownValue(workload.replicas)?.toString() : undefined],
        ['config', config && `${config.place.file.path}${config.object ? ` (${config.name})` : ''}`],
      ].flatMap(([name, value]) => (name !== undefined && value !== undefined ? [[name, value] as const] : [])),
      place: component.place,
      places: [...(config ? [config.place] : []), shared ? container.field.node?.place : workload.object.root.place].filter((place) => place !== undefined),
    }
  })
}

/** Somebody who is not among the files. */
export function outsideNode(kind: PictureKind, what: string, name: string, facts: readonly (readonly [string, string])[] = []) {
  return { kind, what, name, facts, place: undefined, places: [] }
}

function trustDomainOf({ servers, agents, controllerManagers }: Deployment, component: Component): string | undefined {
  const own = [...servers, ...agents, ...controllerManagers].find((one) => one.component === component)
  return own && shown(knownValue(own.trustDomain))
}

function drawDatabase(drawing: Drawing, id: string, server: Server): void {
  const { dataStore } = server
  const type = knownValue(server.databaseType)
  if (!dataStore || type === undefined) return
  const address = /sqlite/.test(type) ? undefined : databaseAddress(dataStore, type)
  const facts = address === undefined ? [] : [['address', address] as const]
  const database = drawing.node(dataStore.place.file.path + dataStore.place.start, () => outsideNode('database', 'Database', type, facts))
  drawing.edge(id, database, 'connection', `DataStore "${dataStore.name}"`, around(dataStore))
}

/** Where the database listens; never its user or its password. */
function databaseAddress({ data }: PluginConfig, type: string): string | undefined {
  const text = data.mapped('connection_string')
  if (!text) return undefined
  const result = /mysql/.test(type) ? parseMysqlConnection(text) : parsePostgresConnection(text)
  const host = result.is === 'known' ? result.connection.parts.get('host') : undefined
  return host?.known ? host.value : undefined
}

function drawAuthority(drawing: Drawing, id: string, server: Server): void {
  const plugin = server.upstreamAuthority
  if (!plugin) return
  const authority = drawing.node(`${plugin.place.file.path}${plugin.place.start}`, () => outsideNode('authority', 'Upstream authority', plugin.name))
  drawing.edge(authority, id, 'signature', "signs the server's CA", around(plugin))
}

function around(plugin: PluginConfig): readonly Place[] {
  return [plugin.place, plugin.wrapper.extent, plugin.data.extent]
}

/** Without what cannot be known. */
function shown(text: string | undefined): string | undefined {
  return text?.includes(HOLE) ? undefined : text
}
