import { exposuresOf } from '../../src/deployment/exposed.ts'
import { rule } from '../../src/engine/rule.ts'

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
  messages: {
    open: {
      severity: 'warning',
      text: "This load balancer offers the server's API to everybody who reaches it, which may be the internet. Say where from (loadBalancerSourceRanges), or ask your cloud for an internal one.",
    },
  },
  check(deployment, report) {
    for (const { service, spec, annotations } of exposuresOf(deployment)) {
      if (service.type !== 'LoadBalancer' || spec.get('loadBalancerSourceRanges').items().length > 0 || spec.get('loadBalancerClass').exists) continue
      const internal = [...annotations.values].some(
        ([name, { text }]) => INTERNAL.some((pattern) => pattern.test(name)) && !/^(false|internet-facing|external)$/i.test(text),
      )
      if (!internal) report('open', spec.get('type').place, {})
    }
  },
})
