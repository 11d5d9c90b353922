import type { Deployment } from '../../src/deployment/deployment.ts'
import { podRelabels, type Relabel } from '../../src/deployment/shell/pod-relabels.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import type { Service } from '../../src/kubernetes/service.ts'

export default rule({
  id: 'drain-label-without-selector',
  area: 'availability',
  summary: 'A label that a rollout script sets to take a server out of service is one that a Service selects by.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/service'],
  messages: {
    idle: {
      severity: 'warning',
      when: 'run',
      text: "The script sets the label '{key}={value}' on pods to move connections to or from them, but no Service that leads to the servers selects by '{key}' ({services} do not): nothing changes, and the pod is taken down while agents are connected to it. Select by the label in the Service, or leave the draining to the readiness probe.",
    },
  },
  check(deployment, report) {
    if (deployment.services.length === 0) return
    const told = new Set<string>()
    for (const relabel of podRelabels(deployment)) {
      const { object, key, value, place } = relabel
      if (!isAboutTraffic(relabel) || told.has(`${object.name} ${key}`)) continue
      const leading = servicesOf(deployment, relabel)
      if (leading.length === 0 || leading.some(({ selector }) => selector.requirements.some((requirement) => requirement.key === key))) continue
      told.add(`${object.name} ${key}`)
      report(
        'idle',
        place,
        { key, value, services: list(leading.map((service) => service.object.name)) },
        leading.map(({ selector }) => [selector.place, 'what selects the servers'] as const),
      )
    }
  },
})

/** A pod may be labelled for many reasons: only what speaks of serving, or stands in a script that speaks of draining, is meant to move connections. */
function isAboutTraffic({ key, place }: Relabel): boolean {
  if (/serv(?:e|ing)|traffic|drain|rotation|load-?balanc|in-?service|active/i.test(key)) return true
  const before = place.file.text.slice(Math.max(0, place.start - 600), place.end)
  return /\bdrain|load[ -]?balancer|out of service|out of rotation/i.test(before)
}

/** The Services with a selector that lead to a server, or, where no server is among the files, that are named for one. */
function servicesOf({ services, servers }: Deployment, { namespace, object }: Relabel): readonly Service[] {
  const own = services.filter((service) => !service.selector.empty && sameNamespace(service.object.namespace, namespace ?? object.namespace))
  const pods = servers.map(({ component }) => component.pod)
  return own.filter(({ object: { name }, selector }) =>
    pods.length === 0
      ? /spire-server/.test(name)
      : pods.some(({ labels }) => selector.requirements.every((one) => one.values.includes(labels.values.get(one.key)?.text ?? ''))),
  )
}
