import { runsDatabase } from '../../src/deployment/database/database.ts'
import { databaseWays, hasCharts, isNamespace, isOperated } from '../../src/deployment/database/database-ways.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { portOfService, workloadsBehind } from '../../src/kubernetes/service.ts'
import { nearest } from '../../src/text/did-you-mean.ts'

export default rule({
  id: 'pg-host-service-missing',
  area: 'datastore',
  summary: "The database's name in the cluster is a Service's, with that port.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/dns-pod-service', 'spire: pkg/server/datastore/sqlstore/sqlstore.go'],
  fix: 'unsafe',
  messages: {
    slip: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: dial tcp: lookup {host}',
      text: "No Service is called '{name}' in namespace '{namespace}'; '{meant}' there leads to a database. So {follows}. Write '{meant}'.",
    },
    nameless: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: dial tcp: lookup {host}',
      text: "{workload} runs the database, but no Service '{name}' leads to it, and a workload's own name is none in DNS, so {follows}. Add a Service of that name.",
    },
    absent: {
      severity: 'error',
      when: 'start',
      log: 'datastore-sql: dial tcp: lookup {host}',
      text: "There is no Service '{name}' in namespace '{namespace}', so {follows}. Write the Service's name.",
    },
    whole: {
      severity: 'warning',
      when: 'start',
      log: 'datastore-sql: dial tcp: lookup {host}',
      text: "Service '{name}' in namespace '{namespace}', the server's own, is not among the files; without it {follows}. Add it, or declare it under 'external' in .spire-lint.yaml.",
    },
    part: {
      severity: 'note',
      when: 'start',
      log: 'datastore-sql: dial tcp: lookup {host}',
      text: "Service '{name}' in namespace '{namespace}' is not among the files; without it {follows}. If somebody else makes it, declare it under 'external' in .spire-lint.yaml.",
    },
    port: {
      severity: 'error',
      when: 'start',
      log: 'dial tcp: i/o timeout',
      text: "The database is looked for at port {port} of Service '{name}', which has only {ports}, so {follows}. Write a port that the Service has.",
    },
  },
  check(deployment, report) {
    const told = new Set<string>()
    for (const way of databaseWays(deployment)) {
      const { host, port, found: end, place, from, follows } = way
      const key = `${place.file.path} ${place.start}`
      if (end.is === 'outside' || told.has(key)) continue
      told.add(key)
      if (end.is === 'service') {
        const { service } = end
        if (service.headless || service.type === 'ExternalName' || service.ports.length === 0 || portOfService(service, port)) continue
        const ports = service.ports.flatMap((other) => other.port ?? []).join(', ')
        report('port', way.portPlace, { port, name: service.object.name, ports, follows }, [[service.object.place, 'the Service']])
        continue
      }
      const { name } = end
      const namespace = end.namespace ?? from.pod.namespace
      const found = deployment.lookUp('Service', namespace, name, place, from.object)
      if ((found.is !== 'absent' && found.is !== 'elsewhere') || isOperated(deployment, name) || (!end.certain && !isNamespace(deployment, namespace))) continue
      const args = { host, name, namespace: namespace ?? 'default', follows }
      const near = deployment.services.filter(({ object }) => sameNamespace(object.namespace, namespace) && nearest(name, [object.name]) !== undefined)
      const meant = near.find((service) => workloadsBehind(service, deployment.workloads).some(runsDatabase))
      const nameless = deployment.workloads.find(({ object, pod }) => object.name === name && sameNamespace(pod.namespace, namespace))
      if (meant) {
        const edit = way.rename?.(meant.object.name)
        const fixes = suggestion(`Write '${meant.object.name}'`, edit)
        report('slip', place, { ...args, meant: meant.object.name }, [[meant.object.place, 'leads to a database']], fixes)
      } else if (nameless && runsDatabase(nameless)) {
        report('nameless', place, { ...args, workload: describe(nameless.object) }, [[nameless.object.place, 'the database']])
      } else if (found.is === 'absent') report('absent', place, args)
      else report(way.whole && namespace === from.pod.namespace && !hasCharts(deployment) ? 'whole' : 'part', place, args)
    }
  },
})
