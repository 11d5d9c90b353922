import { managersOf, podsOf } from '../../src/deployment/registration/registrations.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { workloadsBehind } from '../../src/kubernetes/service.ts'

export default rule({
  id: 'autopopulate-dns-breaks-clients',
  area: 'registration',
  summary: 'The peers of an etcd show each other no DNS names that their addresses do not have.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: [
    'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6, DNS names',
    'etcd: client/pkg/transport/listener_tls.go, checkCertSAN',
    'spire-controller-manager: pkg/spireentry/entries.go, dnsNamesFromEndpoints',
  ],
  messages: {
    etcd: {
      severity: { recommended: 'note', strict: 'warning' },
      when: 'run',
      log: 'does not match any of DNSNames',
      text: "autoPopulateDNSNames puts the names of Service {services} into the certificates of '{workload}'. An etcd that is asked by a peer looks the names in the peer's certificate up and wants its address among them, which is the Service's and not the pod's: the peers refuse each other. Register it without, or lead to it by a headless Service.",
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const auto = registration.spec.get('autoPopulateDNSNames')
      if (auto.boolean !== true) continue
      const [manager] = managersOf(deployment, registration)
      for (const workload of podsOf(deployment, manager, registration)) {
        const peer = workload.pod.containers.find(checksPeers)
        if (!peer) continue
        const services = deployment.services.filter((service) => workloadsBehind(service, [workload]).length > 0)
        // A headless one gives the pods' own addresses.
        if (services.length === 0 || services.some(({ headless }) => headless)) continue
        const names = services.map(({ object }) => `'${object.name}'`).join(' and ')
        report('etcd', auto.place, { workload: workload.object.name, services: names }, [[peer.place, 'an etcd']])
        break
      }
    }
  },
})

/** Whether a container is an etcd that was not told to leave the names of its peers alone. */
function checksPeers({ image, command, args }: Container): boolean {
  if (!image || !/(^|\/)etcd$/.test(image.path)) return false
  return ![...(command ?? []), ...(args ?? [])].some(({ text }) => text.includes('skip-client-san-verification'))
}
