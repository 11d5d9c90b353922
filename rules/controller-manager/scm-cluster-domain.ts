import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import { managersOf } from '../../src/deployment/registration/registrations.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'scm-cluster-domain',
  area: 'controller-manager',
  summary: "The controller manager knows the cluster's DNS domain where names are made of it.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go, autoDetectClusterDomain', 'spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'unsafe',
  messages: {
    undetected: {
      severity: { recommended: 'note', strict: 'warning' },
      when: 'run',
      log: 'unable to autodetect cluster domain',
      text: "Registrations make names of the cluster's domain, clusterDomain is not set, and this pod does not ask the cluster's name server ({why}), by which the controller manager would find it out: the names are wrong. Set clusterDomain, such as cluster.local.",
    },
    differs: {
      severity: { recommended: 'note', strict: 'warning' },
      when: 'run',
      text: "The controller manager makes names of the cluster domain '{domain}', but the agents find their server under '{host}', in another one: one of them is not this cluster's. Use one.",
    },
  },
  check(deployment, report) {
    const { controllerManagers, clusterSpiffeIds, agents } = deployment
    for (const manager of controllerManagers) {
      const { config } = manager
      if (!config || config.yaml.document.error) continue
      const domain = config.text('clusterDomain')
      const used = clusterSpiffeIds.flatMap((one) => (managersOf(deployment, one).includes(manager) ? (useOf(one.spec) ?? []) : []))
      if (domain.is === 'absent' && used[0]) {
        const asks = asksElsewhere(manager)
        if (asks) report('undetected', asks.place, { why: asks.why }, [[used[0], 'made of the domain']])
      } else if (domain.is === 'known') {
        for (const agent of agents) {
          const address = agent.serverAddress
          const [, other] = /\.svc\.([a-z0-9.-]+?)\.?$/.exec(knownValue(address) ?? '') ?? []
          if (
            address.is !== 'known' ||
            other === undefined ||
            other === domain.value.replace(/\.$/, '') ||
            knownValue(agent.server) !== knownValue(manager.server)
          )
            continue
          const fixes = suggestion(`Write '${other}'`, replaceWord(domain.place, domain.value, other))
          report('differs', domain.place, { domain: domain.value, host: address.value }, [[address.place, "the agents' address of the server"]], fixes)
          break
        }
      }
    }
  },
})

/** Where a registration takes the cluster's domain into a name. */
function useOf(spec: Parameters<typeof managersOf>[1]['spec']): Place | undefined {
  const templates = [spec.get('spiffeIDTemplate'), ...spec.get('dnsNameTemplates').items(), ...spec.get('workloadSelectorTemplates').items()]
  const template = templates.find(({ string }) => string?.includes('.ClusterDomain'))
  const auto = spec.get('autoPopulateDNSNames')
  return template?.place ?? (auto.boolean === true ? auto.place : undefined)
}

function asksElsewhere({ component: { pod } }: ControllerManager): { readonly place: Place; readonly why: string } | undefined {
  const { dnsPolicy, hostNetwork } = pod
  if (dnsPolicy.is !== 'known' || hostNetwork.is !== 'known') return undefined
  if (dnsPolicy.value === 'Default') return { place: dnsPolicy.place, why: 'dnsPolicy: Default' }
  return dnsPolicy.value === 'ClusterFirst' && hostNetwork.value ? { place: hostNetwork.place, why: "the host's network" } : undefined
}
