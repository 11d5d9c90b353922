import { imageUser, runAsNonRoot, runAsUser } from '../../src/deployment/security/security-context.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'runasnonroot-on-agent',
  area: 'security',
  summary: 'No container whose image runs as root is forbidden to do so.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: Dockerfile', 'kubernetes: pkg/kubelet/kuberuntime/security_context.go'],
  // Where Pod Security refuses the pod, there is nothing for the kubelet to start.
  yields: true,
  messages: {
    image: {
      severity: 'error',
      when: 'start',
      log: 'container has runAsNonRoot and image will run as root',
      text: 'The image of {program} runs as root, and runAsNonRoot forbids it, so the kubelet never starts the container (CreateContainerConfigError). Leave runAsNonRoot out here{more}.',
    },
    user: {
      severity: 'error',
      when: 'start',
      log: "container's runAsUser breaks non-root policy",
      text: 'runAsUser is 0 and runAsNonRoot forbids root, so the kubelet never starts the container (CreateContainerConfigError). Leave one of the two out.',
    },
  },
  check({ components }, report) {
    for (const { container, program } of components) {
      const demanded = runAsNonRoot(container)
      if (demanded.is !== 'known' || !demanded.value) continue
      const user = runAsUser(container)
      if (user.is === 'known' && user.value === 0) report('user', user.place, {}, [[demanded.place, 'root is forbidden here']])
      else if (user.is === 'absent' && imageUser(container) === 0) {
        const more =
          program === 'spire-server' ? ', or set runAsUser: 1000' : ': an agent needs root to share its socket and to look at the processes of others'
        report('image', demanded.place, { program, more: program === 'spire-agent' || program === 'spire-server' ? more : '' })
      }
    }
  },
})
