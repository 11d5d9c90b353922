import { missingFiles } from '../../src/deployment/settings/read-files.ts'
import { stepsTo } from '../../src/deployment/volumes/path-steps.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'config-file-unmounted',
  area: 'config',
  summary: 'A file that a config names is mounted in the container that reads it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'spire: doc/spire_agent.md', 'kubernetes: pkg/volume/configmap/configmap.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'no such file or directory',
      text: "'{setting}' names the file '{path}', but {why}, so {program} does not find it and exits. Mount it there, or name the file that is mounted.",
    },
  },
  check(deployment, report) {
    for (const component of deployment.components) {
      const { program } = component
      if (program !== 'spire-server' && program !== 'spire-agent' && program !== 'oidc-discovery-provider') continue
      for (const { setting, path, why, content } of missingFiles(deployment, component)) {
        report('missing', path.place, { setting, path: path.value, why, program }, stepsTo(content))
      }
    }
  },
})
