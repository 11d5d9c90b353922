import type { HostName } from '../../kubernetes/service.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { Edit } from '../../text/edit.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { isWhole } from '../whole.ts'
import { hostOf } from './database.ts'
import { addressOf, connectionsOf } from './datastores.ts'
import { poolerLegs } from './pooler-leg.ts'

/** A way to a database: the server's own, or that of a PgBouncer between. */
export interface DatabaseWay {
  readonly host: string
  readonly port: number
  readonly found: HostName
  readonly place: Place
  readonly portPlace: Place
  /** The pod that asks. */
  readonly from: Workload
  readonly whole: boolean
  readonly follows: string
  readonly rename?: (name: string) => Edit | undefined
}

/** The ways to databases by name, as far as these are known. */
export function databaseWays(deployment: Deployment): readonly DatabaseWay[] {
  const own = connectionsOf(deployment).flatMap((one): DatabaseWay[] => {
    const address = addressOf(one)
    const found = hostOf(deployment, one)
    if (address.is !== 'known' || !found || !one.server) return []
    const host = one.connection.parts.get('host')
    const port = one.connection.parts.get('port')
    return [
      {
        ...address.value,
        found,
        place: address.place,
        portPlace: port ? one.text.trace(port.span.start, port.span.end).place : address.place,
        from: one.server.workload,
        whole: isWhole(deployment, one.server.component),
        follows: 'the server does not find its database and exits',
        rename: (name) => {
          const written = found.is === 'elsewhere' ? found.name : ''
          return host?.value.startsWith(written) ? one.text.edit(host.span.start, host.span.start + written.length, name) : undefined
        },
      },
    ]
  })
  const behind = poolerLegs(deployment).map(({ host, port, found, place, pooler }): DatabaseWay => {
    const follows = 'PgBouncer does not find the database, so the server cannot open it and exits'
    return { host, port, found, place, portPlace: place, from: pooler.workload, whole: false, follows }
  })
  return [...own, ...behind]
}

/** Operators and charts make Services for what they are asked for: `NAME-rw`, `NAME-primary`, `NAME-pgbouncer`. */
export function isOperated({ cluster }: Deployment, name: string): boolean {
  return cluster.objects.some((object) => OPERATORS.test(object.group) && object.name !== '' && (name === object.name || name.startsWith(`${object.name}-`)))
}

const OPERATORS =
  /(?:^|\.)(?:cnpg\.io|zalan\.do|crunchydata\.com|percona\.com|stackgres\.io|kubedb\.com|mysql\.oracle\.com|vitess\.io|mariadb\.com|helm\.toolkit\.fluxcd\.io|helm\.cattle\.io|argoproj\.io)$/

/** What a Helm release or an Argo CD application brings is not among the files. */
export function hasCharts({ cluster }: Deployment): boolean {
  return ['HelmRelease', 'HelmChart', 'Application', 'ApplicationSet'].some((kind) => cluster.of(kind).length > 0)
}

/** Whether a name is that of a namespace among the files: `db.internal` is a name of the world outside otherwise. */
export function isNamespace({ cluster }: Deployment, name: string | undefined): boolean {
  return name !== undefined && cluster.objects.some(({ kind, namespace, name: own }) => namespace === name || (kind === 'Namespace' && own === name))
}
