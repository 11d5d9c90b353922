import { keysFile, lostWith, sqliteFile } from '../../src/deployment/volumes/persistence.ts'
import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'sqlite-not-persistent',
  area: 'datastore',
  summary: 'An SQLite database is on a volume that outlives the pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_datastore_sql.md'],
  messages: {
    lost: {
      severity: 'warning',
      when: 'run',
      log: 'Agent is not attested',
      text: "The database is the file '{path}', which is {where} and gone with the pod: the next one knows no agent and no entry, and workloads lose their identities. Put it on a PersistentVolumeClaim, or use PostgreSQL or MySQL.",
    },
    managed: {
      severity: 'warning',
      when: 'run',
      log: 'Agent is not attested',
      text: "The database is the file '{path}', which is {where} and gone with the pod: the next one knows no agent, and no entry until the controller manager has made them again. Put it on a PersistentVolumeClaim, or use PostgreSQL or MySQL.",
    },
  },
  check({ servers, controllerManagers, cluster }, report) {
    for (const server of servers) {
      const file = sqliteFile(server)
      const where = file && lostWith(file.folder)
      const keys = keysFile(server)
      // Where the keys are lost with it, that says it; several replicas are wrong with SQLite anyway.
      if (!file || where === undefined || (keys && lostWith(keys.folder) !== undefined) || (knownValue(mostReplicas(server.workload, cluster)) ?? 2) > 1)
        continue
      if (file.folder.is !== 'stored' && server.component.container.field.get('securityContext').get('readOnlyRootFilesystem').boolean === true) continue
      const managed = controllerManagers.some((manager) => knownValue(manager.server) === server)
      report(
        managed ? 'managed' : 'lost',
        file.path.place,
        { path: file.path.value, where },
        file.folder.is === 'stored' ? [[file.folder.volume.place, 'the volume']] : [],
      )
    }
  },
})
