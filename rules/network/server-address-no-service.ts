import type { StatefulSet } from 'kubernetes-types/apps/v1.js'
import { nestedServers } from '../../src/deployment/keys/nesting.ts'
import { bindPort, type Dialling, diallings, endOf } from '../../src/deployment/network/dialling.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { resolveHost, workloadsBehind } from '../../src/kubernetes/service.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'
import { escapeRegExp } from '../../src/text/escape-regexp.ts'

export default rule({
  id: 'server-address-no-service',
  area: 'network',
  summary: "The agent's server_address is the name of a Service.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go', 'k8s: concepts/services-networking/dns-pod-service'],
  fix: 'unsafe',
  messages: {
    slip: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "No Service is called '{name}' in namespace '{namespace}'; {meant} to the server. The agents find nobody under this address and do not attest. Write the Service's name.",
    },
    absent: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "There is no Service '{name}' in namespace '{namespace}', and no other leads agents to the server: they find nobody under this address and do not attest. Add a Service for the server.",
    },
    service: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "The agents, and the StatefulSet, ask for a Service '{wanted}', and the one that leads to the server is called '{name}': the agents find nobody and do not attest. Call it '{wanted}'.",
    },
    nested: {
      severity: 'error',
      when: 'start',
      log: 'unable to request a new Downstream X509CA: rpc error: code = Unavailable',
      text: "No Service is called '{name}' in namespace '{namespace}'; '{meant}' leads to the server that is to sign this one's CA, which so gets none and exits. Write the Service's name.",
    },
    whole: {
      severity: 'warning',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "Service '{name}' in namespace '{namespace}' is not among the files, and no other among them leads agents to the server. Without one the agents find nobody under this address. Add it, or declare it as external.",
    },
  },
  check(deployment, report) {
    for (const { server, plugin, upstream } of nestedServers(deployment)) {
      const address = plugin.data.string('server_address')
      const host = address.is === 'known' && !upstream ? resolveHost(deployment.cluster, address.value, server.namespace, server.workload.object) : undefined
      if (address.is !== 'known' || host?.is !== 'elsewhere') continue
      const { name, namespace = server.namespace } = host
      const others = deployment.servers.filter((other) => other !== server).map(({ workload }) => workload)
      const near = deployment.services.filter(
        (service) =>
          sameNamespace(service.object.namespace, namespace) &&
          nearest(name, [service.object.name]) !== undefined &&
          workloadsBehind(service, deployment.workloads).some((workload) => others.includes(workload)),
      )
      const [meant] = near
      // What agents ask for as well is said of them.
      if (!meant || diallings(deployment).some((one) => one.host.is === 'elsewhere' && one.host.name === name)) continue
      const fixes = suggestion(`Write '${meant.object.name}'`, replaceWord(address.place, address.value, address.value.replace(name, meant.object.name)))
      const args = { name, namespace: namespace ?? 'default', meant: meant.object.name }
      report('nested', address.place, args, [[meant.object.place, 'leads to a server']], fixes)
    }
    for (const { agent, server, address, host, leading } of diallings(deployment)) {
      if (host.is !== 'elsewhere') continue
      const { namespace = agent.namespace } = host
      if (server.namespace !== undefined && namespace !== undefined && namespace !== server.namespace) continue
      const found = deployment.lookUp('Service', host.namespace, host.name, address.place, agent.component.workload.object)
      if (found.is !== 'elsewhere' && found.is !== 'absent') continue
      const args = { name: host.name, namespace: namespace ?? 'default' }
      const instead = leading.filter((service) => offersApi(service, server))
      const names = instead.map(({ object }) => object.name)
      const meant = `${list(names)} ${names.length === 1 ? 'leads' : 'lead'}`
      const [name] = names
      const here = new RegExp(`^${escapeRegExp(host.name)}(?=\\.|$)`)
      const fixes =
        names.length === 1 && name !== undefined
          ? suggestion(`Write '${name}'`, replaceWord(address.place, address.value, address.value.replace(here, name)))
          : []
      // The StatefulSet and the agents agree on a name: it is the Service that is called otherwise.
      const [only] = instead.length === 1 ? instead : []
      const agreed = typed<StatefulSet>(server.workload.object).get('spec').get('serviceName').string === host.name
      if (only && agreed && nearest(host.name, [only.object.name]) !== undefined)
        report('service', only.object.place, { name: only.object.name, wanted: host.name }, [[address.place, 'who asks for it']])
      else if (instead.length > 0)
        report(
          'slip',
          address.place,
          { ...args, meant },
          instead.map(({ object }) => [object.place, 'leads to the server'] as const),
          fixes,
        )
      else report(found.is === 'absent' ? 'absent' : 'whole', address.place, args, [[server.place, 'the server']])
    }
  },
})

/** The names of single replicas do not stand for a Service that agents would dial; nor does one that leads to another port. */
function offersApi(service: Dialling['leading'][number], server: Dialling['server']): boolean {
  const bind = bindPort(server)
  return !service.headless && service.ports.some((port) => bind.is === 'known' && endOf(port, server)?.number === bind.value)
}
