import { webhooksOf } from '../../src/deployment/network/webhooks.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'
import { formatRelease, isAtLeast } from '../../src/spire/release.ts'

export default rule({
  id: 'scm-webhook-cert-multi-replica',
  area: 'controller-manager',
  summary: 'Every replica of the controller manager renews the certificate of its webhook.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire-controller-manager: CHANGELOG 0.6.1', 'spire-controller-manager: pkg/webhookmanager/manager.go, NeedLeaderElection'],
  fix: 'unsafe',
  messages: {
    expires: {
      severity: 'warning',
      when: 'run',
      log: 'failed calling webhook "vclusterspiffeid.kb.io"',
      text: 'Of {replicas} replicas only the leader of release {release} renews the certificate of its webhook. A day later the others show one that has expired, and the API server, which asks any of them, refuses registrations now and then. Use 0.6.1 or later.',
    },
  },
  check({ controllerManagers, cluster }, report) {
    for (const manager of controllerManagers) {
      const { component } = manager
      const { release, workload, container } = component
      const replicas = mostReplicas(workload, cluster)
      if (release.is !== 'known' || isAtLeast(release.value, '0.6.1') || replicas.is !== 'known' || replicas.value < 2) continue
      if (webhooksOf(manager) !== 'on') continue
      const tag = container.image?.tag
      const prefix = tag?.text.startsWith('v') ? 'v' : ''
      const fixes = suggestion(`Use ${FIXED}`, tag && !container.image?.digest ? { place: tag.place, text: `${prefix}${FIXED}` } : undefined)
      report('expires', release.place, { replicas: replicas.value, release: formatRelease(release.value) }, [[replicas.place, 'how many there are']], fixes)
    }
  },
})

/** The latest when this was written. */
const FIXED = '0.6.6'
