import { meantTemplate } from '../../src/deployment/registration/meant-template.ts'
import { factsOf, managersOf, podsOf } from '../../src/deployment/registration/registrations.ts'
import { type Rendered, renderForPod, templateOf } from '../../src/deployment/registration/rendering.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { dnsNameError } from '../../src/spire/dns-name.ts'

export default rule({
  id: 'dns-name-template-invalid',
  area: 'registration',
  summary: "A registration's DNS names are DNS names.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/x509util/dns.go', 'spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'unsafe',
  messages: {
    name: {
      severity: 'error',
      when: 'attest',
      log: 'invalid DNS name: {error}',
      text: "'{made}' is no DNS name ({error}): the server refuses the whole entry, and these workloads get no identity. Use letters, digits, dashes and dots; a wildcard only as the first label.",
    },
    template: {
      severity: 'error',
      when: 'attest',
      log: '{error}',
      text: 'This DNS name is no template that can be filled in ({error}), so no pod of this ClusterSPIFFEID gets an identity. Correct the template.',
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const manager = managersOf(deployment, registration)[0]
      const facts = factsOf(manager, deployment)
      for (const item of registration.spec.get('dnsNameTemplates').items()) {
        const template = templateOf('dnsNameTemplate', item.string)
        const subjects = [undefined, ...podsOf(deployment, manager, registration)]
        for (const workload of subjects) {
          const rendered = renderForPod(template, facts, workload)
          const error = rendered.is === 'text' ? dnsNameError(rendered.sample) : undefined
          if (rendered.is !== 'failed' && error === undefined) continue
          const text = item.string ?? ''
          const meant = rendered.is === 'failed' ? meantTemplate(text, facts) : asName(text)
          const right =
            meant !== undefined && subjects.every((subject) => isName(renderForPod(templateOf('dnsNameTemplate', meant), facts, subject))) ? meant : undefined
          const fixes = right === undefined ? [] : suggestion(`Write '${right}'`, item.mapped?.edit(0, text.length, right))
          if (rendered.is === 'failed') report('template', item.place, { error: rendered.error }, [], fixes)
          else if (rendered.is === 'text' && error !== undefined) report('name', item.place, { made: rendered.text, error }, [], fixes)
          break
        }
      }
    }
    for (const { text: made, place, whole } of deployment.entries.flatMap(({ dnsNames }) => dnsNames)) {
      const error = whole ? dnsNameError(made) : undefined
      if (error !== undefined) report('name', place, { made, error })
    }
  },
})

/** Without a scheme, a port, a path and the dot at its end; dashes for underscores, but in what is filled in. */
function asName(text: string): string {
  const bare = text.replace(/^\w+:\/\//, '').replace(/(?:[:/][^{}]*|\.+)$/, '')
  return bare
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/_/g, '-').toLowerCase()))
    .join('')
}

function isName(rendered: Rendered): boolean {
  return rendered.is === 'text' && dnsNameError(rendered.sample) === undefined
}
