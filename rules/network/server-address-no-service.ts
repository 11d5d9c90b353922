import { bindPort, type Dialling, diallings, endOf } from '../../src/deployment/network/dialling.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'

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
    whole: {
      severity: 'warning',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "Service '{name}' in namespace '{namespace}' is not among the files, and no other among them leads agents to the server. Without one the agents find nobody under this address. Add it, or declare it as external.",
    },
  },
  check(deployment, report) {
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
      const here = new RegExp(`^${host.name}(?=\\.|$)`)
      const fixes =
        names.length === 1 && name !== undefined
          ? suggestion(`Write '${name}'`, replaceWord(address.place, address.value, address.value.replace(here, name)))
          : []
      if (instead.length > 0)
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
