import { shellValues } from '../../src/deployment/shell/shell-values.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'secret-shell-not-evaluated',
  area: 'secrets',
  summary: 'A secret is a secret, and not the command that was to make one.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/configuration/secret'],
  securitySeverity: 8,
  messages: {
    secret: {
      severity: 'error',
      text: "'{key}' of {kind} {object} is the text '{text}' itself: nothing evaluates a command in a manifest, so the secret is what everybody can read here. Make the Secret with a command (kubectl create secret generic ... --from-literal), or leave it to a secret store.",
    },
  },
  check(deployment, report) {
    const told = new Set<string>()
    for (const { object, key, text, place } of shellValues(deployment)) {
      const at = `${object.file.path} ${place.start}`
      if (told.has(at)) continue
      told.add(at)
      report('secret', place, { key, kind: object.kind, object: object.name, text })
    }
  },
})
