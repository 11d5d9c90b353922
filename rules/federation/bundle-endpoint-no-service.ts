import type { NetworkPolicy } from 'kubernetes-types/networking/v1.js'
import { bundleEndpointOf } from '../../src/deployment/network/bundle-endpoint.ts'
import { leadsToPort } from '../../src/deployment/network/public-hosts.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertMapping, setEntry } from '../../src/kubernetes/insert.ts'
import { passage } from '../../src/kubernetes/network-policy.ts'
import { addService } from '../../src/kubernetes/new-objects.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { leadsTo, portOfService, type Service, workloadsBehind } from '../../src/kubernetes/service.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Edit } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-endpoint-no-service',
  area: 'federation',
  summary: 'Partners reach the bundle endpoint.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: doc/spire_server.md, bundle_endpoint',
    'k8s: concepts/services-networking/service',
    'k8s: concepts/services-networking/network-policies',
  ],
  fix: 'safe',
  messages: {
    service: {
      severity: 'warning',
      when: 'run',
      text: "The bundle endpoint listens at port {port}, and no Service among the files leads there, while others lead to the server: partners cannot fetch the bundle, and federation with them ends when this trust domain's CA is renewed. Add a Service for port {port}.",
    },
    part: {
      severity: 'note',
      when: 'run',
      text: 'The bundle endpoint listens at port {port}, and no Service among the files leads there.',
    },
    policy: {
      severity: 'warning',
      when: 'run',
      text: "NetworkPolicy '{policy}' takes the server's pods, and no policy lets anybody reach port {port}, where the bundle endpoint listens: partners wait in vain. Allow port {port}.",
    },
  },
  check(deployment, report) {
    const { servers, services, workloads, cluster } = deployment
    for (const server of servers) {
      const endpoint = bundleEndpointOf(server)
      const { pod, workload } = server.component
      if (!endpoint || knownValue(pod.hostNetwork) !== false) continue
      const { port, place } = endpoint
      if (
        pod.containers.some((container) =>
          container.ports.some((one) => one.get('hostPort').number === port || (one.get('containerPort').number === port && one.get('hostPort').exists)),
        )
      )
        continue
      const names = pod.containers.flatMap(({ ports }) =>
        ports.flatMap((one) => (one.get('containerPort').number === port ? (one.get('name').string ?? []) : [])),
      )
      const passed = passage(cluster, 'ingress', pod, { is: 'address' }, { number: port, protocol: 'TCP', names: new Set(names) })
      // Through a gateway's pods, they come from those.
      const stopped = passed.is === 'no' && passed.why.by !== 'peer' ? passed.policy : undefined
      const letIn = stopped === undefined ? [] : [letThrough(stopped, port)]
      if (leadsToPort(deployment, pod, port).length === 0) {
        // One without a selector is led by something else, which nobody here knows.
        if (services.some((service) => leadsTo(service, pod) === 'unknown')) continue
        const others = services.some((service) => workloadsBehind(service, workloads).includes(workload))
        const alike = services.find((service) => leadsTo(service, pod) === 'yes' && isForBundles(service, port))
        const target = alike && portOfService(alike, port)
        const lead = target?.field.get('targetPort').exists
          ? setEntry(target.field, 'targetPort', port)
          : addService(cluster, workload, [`${workload.object.name}-bundle-endpoint`, `${workload.object.name}-federation`], {
              name: 'bundle',
              port,
              target: port,
            })
        const fixes = safeFix(alike ? `Lead Service '${alike.object.name}' there` : 'Add a Service', lead, ...letIn)
        if (others && isWhole(deployment, server.component)) report('service', place, { port }, [[server.place, 'the server']], fixes)
        else report('part', place, { port }, [[server.place, 'the server']])
      } else if (stopped) {
        report('policy', stopped.place, { policy: stopped.name, port }, [[place, 'the bundle endpoint']], safeFix(`Let port ${port} through`, ...letIn))
      }
    }
  },
})

/** A Service that agents use as well keeps its ports. */
function isForBundles(service: Service, port: number): boolean {
  const own = portOfService(service, port)
  return own !== undefined && [service.object.name, own.name ?? ''].some((name) => /bundle|federat/i.test(name))
}

/** A bundle holds nothing secret, and its readers are strangers: from wherever they come. */
function letThrough(policy: KubernetesObject, port: number): Edit | undefined {
  const ingress = typed<NetworkPolicy>(policy).get('spec').get('ingress')
  return insertMapping(ingress, ['ports:', '  - protocol: TCP', `    port: ${port}`])
}
