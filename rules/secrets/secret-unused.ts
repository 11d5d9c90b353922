import { unusedSecrets } from '../../src/deployment/volumes/unused-secrets.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'secret-unused',
  area: 'secrets',
  summary: "A Secret in the server's namespace is used by something there.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/configuration/secret'],
  messages: {
    unused: {
      severity: 'warning',
      when: 'run',
      text: "Nothing among the files takes anything from Secret '{name}' of namespace '{namespace}', and {instead}. If it was to be used, name it where it is wanted; else take it out.",
    },
    note: {
      severity: 'note',
      text: "Nothing among the files takes anything from Secret '{name}' of namespace '{namespace}'. If it was to be used, name it where it is wanted; else take it out.",
    },
  },
  check(deployment, report) {
    for (const { secret, instead } of unusedSecrets(deployment)) {
      const args = { name: secret.name, namespace: secret.namespace ?? 'default' }
      // That the other one is not there is said where it is wanted.
      if (instead && ['absent', 'elsewhere'].includes(deployment.lookUp('Secret', secret.namespace, instead.name, instead.place, secret).is)) continue
      if (instead)
        report('unused', secret.place, { ...args, instead: `${instead.what} takes the same key from '${instead.name}'` }, [
          [instead.place, 'what is used instead'],
        ])
      else report('note', secret.place, args)
    }
  },
})
