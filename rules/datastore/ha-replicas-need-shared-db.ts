import { databaseOf } from '../../src/deployment/database/database.ts'
import { addressOf, connectionsOf, type DatastoreConnection, isLocalHost, partPlace } from '../../src/deployment/database/datastores.ts'
import { serversDatabases } from '../../src/deployment/database/shared-database.ts'
import { sameTrustDomain } from '../../src/deployment/links.ts'
import type { Server } from '../../src/deployment/server.ts'
import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'
import { knownValue } from '../../src/text/answer.ts'
import { contains } from '../../src/text/source-file.ts'

export default rule({
  id: 'ha-replicas-need-shared-db',
  area: 'datastore',
  summary: 'Servers of one trust domain share one database, or are nested.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/scaling_spire.md', 'spire: pkg/server/endpoints/middleware.go'],
  messages: {
    own: {
      severity: 'error',
      when: 'attest',
      log: 'Agent is not attested',
      text: '{replicas} server replicas each have a database of their own ({what}), so an agent that attests to one is unknown to the others, and so is every entry. Put the database outside of the pod, for all replicas together.',
    },
    split: {
      severity: 'error',
      when: 'attest',
      log: 'x509: certificate signed by unknown authority',
      text: "Two servers of trust domain '{trustDomain}' have databases of their own and sign with CAs of their own. Each publishes a bundle without the other's CA, so workloads of the one do not trust those of the other, and agents and entries of the one are unknown to the other. Share one database, nest one server below the other (UpstreamAuthority \"spire\"), or give each a trust domain and federate them.",
    },
    apart: {
      severity: 'warning',
      when: 'run',
      text: "Two servers of trust domain '{trustDomain}' have databases of their own. Their bundles lack each other's JWT keys, and agents and entries of the one are unknown to the other, whatever CA is above both. Share one database, nest one server below the other (UpstreamAuthority \"spire\"), or give each a trust domain and federate them.",
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      const replicas = one.server && mostReplicas(one.server.workload, deployment.cluster)
      if (one.key !== 'connection_string' || replicas?.is !== 'known' || replicas.value < 2) continue
      const related = [[replicas.place, 'how many replicas run']] as const
      const address = addressOf(one)
      const part = ownPart(one)
      if (part) report('own', partPlace(one, part), { replicas: replicas.value, what: "its name comes from the pod's own" }, related)
      else if (address.is === 'known' && isLocalHost(address.value.host) && databaseOf(deployment, one)?.program === 'postgres') {
        report('own', address.place, { replicas: replicas.value, what: 'it runs in the same pod' }, related)
      }
    }
    const databases = serversDatabases(deployment)
    const told = new Set<Server>()
    for (const [index, { server, key, place }] of databases.entries()) {
      const other = databases
        .slice(0, index)
        .find((one) => one.key !== key && sameTrustDomain(one.server, server) && !isNested(one.server) && !isNested(server) && !areExamples(one.server, server))
      const trustDomain = knownValue(server.trustDomain)
      if (!other || trustDomain === undefined || told.has(server)) continue
      told.add(server)
      const alone = [server, other.server].every(({ upstreamAuthority, pluginsKnown }) => pluginsKnown && !upstreamAuthority)
      report(alone ? 'split' : 'apart', place, { trustDomain }, [[other.place, "the other server's database"]])
    }
  },
})

/** One that may be, too. */
function isNested({ upstreamAuthority, pluginsKnown }: Server): boolean {
  return !pluginsKnown || upstreamAuthority?.name === 'spire' || upstreamAuthority?.external === true
}

/** Servers with SQLite in folders of their own are rarely meant to run side by side. */
function areExamples(a: Server, b: Server): boolean {
  const [left, right] = [knownValue(a.databaseType), knownValue(b.databaseType)]
  return left === 'sqlite3' && right === 'sqlite3' && a.workload.object.folder !== b.workload.object.folder
}

const PER_POD: readonly string[] = ['metadata.name', 'metadata.uid', 'status.podIP', 'status.hostIP', 'spec.nodeName']

/** The part that names the database and takes what differs from pod to pod. */
function ownPart({ connection, text, config, server }: DatastoreConnection) {
  for (const name of ['host', 'address', 'dbname']) {
    const part = connection.parts.get(name)
    if (!part || part.known) continue
    const place = text.trace(part.span.start, part.span.end).place
    const uses = config.variables.filter((use) => use.expanded && contains(place, use.place))
    for (const use of uses) {
      const value = server?.component.container.env(use.name)
      if (value?.is === 'field' && PER_POD.includes(value.path)) return part
    }
  }
  return undefined
}
