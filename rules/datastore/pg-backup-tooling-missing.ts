import { dumpsOf } from '../../src/deployment/database/backups.ts'
import { missingTool } from '../../src/deployment/shell/tooling.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'pg-backup-tooling-missing',
  area: 'datastore',
  summary: 'The programs that save the database are in the image that runs them.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['docker-library/postgres: Dockerfile-debian.template'],
  // What an image makes of another one's variables is image-postgres-bitnami-env's to say, where that is on.
  yields: true,
  messages: {
    tool: {
      severity: 'warning',
      when: 'run',
      log: '{tool}: not found',
      text: "The job calls '{tool}', which the image {image} does not have: the dump is made and never gets where it should. Use an image that has both programs, or upload in a second container.",
    },
  },
  check(deployment, report) {
    for (const { container } of dumpsOf(deployment)) {
      const missing = missingTool(container)
      if (missing) report('tool', missing.place, { tool: missing.tool, image: `'${container.image?.text ?? ''}'` })
    }
  },
})
