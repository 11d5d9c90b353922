import { writtenSecrets } from '../../src/deployment/volumes/written-secrets.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'secret-in-configmap',
  area: 'secrets',
  summary: 'No password, token or private key stands in a ConfigMap.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/configuration/secret', 'spire: doc/spire_server.md, "expandEnv"'],
  securitySeverity: 7.5,
  messages: {
    password: {
      severity: 'error',
      text: 'The password of the database stands in ConfigMap {object}, which everybody may read who may read ConfigMaps, and whoever has these files. Who has it writes registration entries. Keep it in a Secret: take it into the environment, write the variable here, and start the server with -expandEnv.',
    },
    plugin: {
      severity: 'error',
      text: "'{name}' is a secret, and stands in ConfigMap {object}, which everybody may read who may read ConfigMaps, and whoever has these files. Keep it in a Secret: take it into the environment, write a variable here, and start with -expandEnv.",
    },
    token: {
      severity: 'error',
      text: 'The join token stands in ConfigMap {object}: whoever reads it first attests as the agent. Keep it in a Secret, and give it with join_token_file or -joinToken; on Kubernetes, attest with k8s_psat, which needs no token.',
    },
    key: {
      severity: 'error',
      text: "A private key stands in ConfigMap {object} ('{name}'), which everybody may read who may read ConfigMaps, and whoever has these files. Move it to a Secret, and replace the key: this one is known.",
    },
    userlist: {
      severity: 'error',
      text: "The passwords of PgBouncer stand in ConfigMap {object} ('{name}'), which everybody may read who may read ConfigMaps, and whoever has these files; a hash serves as well as the password. Move the file to a Secret.",
    },
  },
  check(deployment, report) {
    const told = new Set<string>()
    for (const { object, what, name, place } of writtenSecrets(deployment)) {
      const key = `${object.file.path} ${place.start}`
      if (told.has(key)) continue
      told.add(key)
      const args = { object: object.name, name }
      if (what === 'password' || what === 'token') report(what, place, { object: object.name })
      else report(what, place, args)
    }
  },
})
