import type { Workload } from '../../kubernetes/workload.ts'
import type { Deployment } from '../deployment.ts'
import { type Identity, type IdentityRow, identitiesOf } from '../registration/identities.ts'
import { agentSocket, CSI_DRIVER, driversOf, mountsWorkloadApi, socketReaders } from '../volumes/sockets.ts'
import { componentNode } from './components.ts'
import type { Drawing } from './data.ts'

/** The workloads that have an identity or ask for one: who registers them, and how they get at the Workload API. */
export function drawWorkloads(deployment: Deployment, drawing: Drawing): void {
  const own = new Set(deployment.components.map(({ workload }) => workload))
  const rows = byWorkload(identitiesOf(deployment))
  const readers = socketReaders(deployment)
  for (const [workload, parts] of rows) {
    if (own.has(workload)) continue
    const identities = parts.flatMap((row) => row.identities)
    const byCsi = workload.pod.containers.some(mountsWorkloadApi)
    const bySocket = readers.filter((reader) => reader.workload === workload && reader.socket.host)
    if (identities.length === 0 && !byCsi && bySocket.length === 0) continue
    const id = workloadNode(drawing, workload, identities, parts.find(({ none }) => none !== undefined)?.none)
    drawRegistrations(deployment, drawing, id, identities)
    if (byCsi) {
      const volumes = [...workload.pod.volumes.values()].flatMap((volume) =>
        volume.from === 'pod' && volume.field.get('csi').get('driver').string === CSI_DRIVER ? [volume.field.node?.place] : [],
      )
      for (const driver of driversOf(deployment)) drawing.edge(id, componentNode(deployment, drawing, driver), 'socket', `CSI volume ${CSI_DRIVER}`, volumes)
    }
    for (const { socket } of bySocket) {
      const agent = deployment.agents.find((one) => agentSocket(one)?.host?.path === socket.host?.path) ?? deployment.agents[0]
      if (agent)
        drawing.edge(id, componentNode(deployment, drawing, agent.component), 'socket', `socket ${socket.path.value}`, [socket.path.place, socket.host?.place])
    }
  }
}

function workloadNode(drawing: Drawing, { object, pod }: Workload, identities: readonly Identity[], none: string | undefined): string {
  return drawing.node(object.root, () => ({
    kind: 'workload',
    what: object.kind,
    name: `${pod.namespace === undefined ? '' : `${pod.namespace}/`}${object.name}`,
    facts:
      identities.length > 0 ? identities.map(({ spiffeId }) => ['SPIFFE ID', spiffeId] as const) : [['no identity', none ?? 'no registration gives it one']],
    place: object.place,
    places: [object.root.place],
  }))
}

/** Of several controller managers, each may be the one. */
function drawRegistrations(deployment: Deployment, drawing: Drawing, id: string, identities: readonly Identity[]): void {
  for (const { from } of identities) {
    const object = [...deployment.clusterSpiffeIds, ...deployment.staticEntries].find(
      (one) => one.object.place.file === from.place.file && one.object.place.start === from.place.start,
    )?.object
    for (const manager of deployment.controllerManagers) {
      drawing.edge(componentNode(deployment, drawing, manager.component), id, 'registration', `${from.kind} ${from.name}`, [object?.root.place ?? from.place])
    }
  }
}

function byWorkload(rows: readonly IdentityRow[]): ReadonlyMap<Workload, readonly IdentityRow[]> {
  const grouped = new Map<Workload, IdentityRow[]>()
  for (const row of rows) grouped.set(row.workload, [...(grouped.get(row.workload) ?? []), row])
  return grouped
}
