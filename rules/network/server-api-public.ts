import { exposuresOf } from '../../src/deployment/network/exposed.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

/** What the load balancers of the large clouds take for "not from the internet". */
const INTERNAL: readonly RegExp[] = [
  /^service\.beta\.kubernetes\.io\/aws-load-balancer-(internal|scheme)$/,
  /^service\.beta\.kubernetes\.io\/azure-load-balancer-internal$/,
  /^(networking\.gke\.io|cloud\.google\.com)\/load-balancer-type$/,
  /load-?balancer.*(internal|private|network-access)|internal.*load-?balancer/i,
]

export default rule({
  id: 'server-api-public',
  area: 'network',
  summary: "The server's API is not offered to the internet.",
  presets: ['strict', 'security'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/service'],
  securitySeverity: 4,
  fix: 'unsafe',
  messages: {
    open: {
      severity: 'warning',
      text: "This load balancer offers the server's API to everybody who reaches it, which may be the internet. Say where from (loadBalancerSourceRanges), or ask your cloud for an internal one.",
    },
  },
  check(deployment, report) {
    for (const { server, service, spec, annotations } of exposuresOf(deployment)) {
      if (service.type !== 'LoadBalancer' || spec.get('loadBalancerClass').exists) continue
      const ranges = spec.get('loadBalancerSourceRanges').items()
      // A range of all addresses keeps nobody out.
      const everybody = ranges.find(({ string }) => string !== undefined && /^(?:0\.0\.0\.0|::)\/0$/.test(string.trim()))
      if (ranges.length > 0 && !everybody) continue
      const internal = [...annotations.values].some(
        ([name, { text }]) => INTERNAL.some((pattern) => pattern.test(name)) && !/^(false|internet-facing|external)$/i.test(text),
      )
      const type = spec.get('type')
      const near = server.component.pod.namespace !== undefined && deployment.agents.some((agent) => knownValue(agent.server) === server)
      const ofBalancers = BALANCED.filter((name) => spec.get(name).exists)
      const fixes =
        near && !everybody
          ? suggestion('Write ClusterIP', replaceWord(type.place, 'LoadBalancer', 'ClusterIP'), ...ofBalancers.map((name) => removeEntry(spec, name)))
          : []
      if (!internal) report('open', (everybody ?? type).place, {}, [], fixes)
    }
  },
})

/** Fields that the API server refuses on a Service inside the cluster (kubernetes: pkg/apis/core/validation/validation.go, ValidateService). */
const BALANCED = ['externalTrafficPolicy', 'allocateLoadBalancerNodePorts', 'healthCheckNodePort', 'loadBalancerIP'] as const
