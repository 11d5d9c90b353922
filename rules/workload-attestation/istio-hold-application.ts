import type { Deployment } from '../../src/deployment/deployment.ts'
import { mountsWorkloadApi } from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Workload } from '../../src/kubernetes/workload.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'istio-hold-application',
  area: 'workload-attestation',
  summary: 'No container waits in a postStart hook for an identity that it gets only afterwards.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, Attest', 'spire#3092', 'istio: ProxyConfig, holdApplicationUntilProxyStarts'],
  fix: 'unsafe',
  messages: {
    hold: {
      severity: 'warning',
      when: 'attest',
      log: 'no selectors found after max poll attempts',
      text: "With holdApplicationUntilProxyStarts, istio's proxy waits for its certificate in a postStart hook, and until a hook has ended the kubelet does not say that the container is there: the agent finds no container and gives no identity, so the pod never starts. Take it out, or set disable_container_selectors in the agent's k8s attestor.",
    },
    hook: {
      severity: 'warning',
      when: 'attest',
      log: 'no selectors found after max poll attempts',
      text: "This postStart hook asks for an identity, and until it has ended the kubelet does not say that the container '{container}' is there: the agent finds no container and gives none, so the hook fails after half a minute and the container is started anew. Ask from the program itself or from an init container, or set disable_container_selectors in the agent's k8s attestor.",
    },
  },
  check(deployment, report) {
    if (!needsContainers(deployment)) return
    for (const workload of deployment.workloads) {
      const hold = workload.pod.annotations.values.get('proxy.istio.io/config')
      if (hold && /["']?holdApplicationUntilProxyStarts["']?\s*:\s*["']?true/.test(hold.text) && proxyUsesSpire(workload)) {
        const text = textAt(hold.place)
        const off = text.replace(/(holdApplicationUntilProxyStarts["'\\]*\s*:\s*["'\\]*)true/, '$1false')
        report('hold', hold.place, {}, [], off === text ? [] : suggestion('Write false', { place: hold.place, text: off }))
      }
      for (const container of workload.pod.containers) {
        if (container.init) continue
        const words = container.field.get('lifecycle').get('postStart').get('exec').get('command').items()
        const asks = words.find(({ string = '' }) => ASKS.test(string)) ?? (ASKS.test(words.map(({ string = '' }) => string).join(' ')) ? words[0] : undefined)
        if (asks) report('hook', asks.place, { container: container.name })
      }
    }
  },
})

/** A program that fetches an SVID over the Workload API, and comes back only then. */
const ASKS = /\bspire-agent\s+api\s+fetch\b|\bspiffe-helper\b(?!.*&\s*$)/

function needsContainers({ agents }: Deployment): boolean {
  const attestors = agents.flatMap((agent) => agent.enabled('WorkloadAttestor').filter(({ name }) => name === 'k8s'))
  return (
    attestors.length > 0 &&
    attestors.every(({ data }) => {
      const disabled = data.bool('disable_container_selectors')
      return disabled.is === 'known' && !disabled.value
    })
  )
}

/** istio's own signs that the proxy takes its certificate from SPIRE (istio: docs of the SPIRE integration). */
function proxyUsesSpire({ pod }: Workload): boolean {
  const templates = pod.annotations.values.get('inject.istio.io/templates')?.text ?? ''
  const socket = pod.volumes.get('workload-socket')
  const proxy = pod.container('istio-proxy')
  return /\bspire\b/.test(templates) || (socket?.from === 'pod' && socket.source === 'csi') || (proxy !== undefined && mountsWorkloadApi(proxy))
}
