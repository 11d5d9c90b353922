import { removeManagerField } from '../../src/deployment/settings/manager-edits.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-static-mode-conflict',
  area: 'controller-manager',
  summary: 'A controller manager that reads registrations from files elects no leader and makes no entries for pods.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go'],
  fix: 'safe',
  messages: {
    leader: {
      severity: 'error',
      when: 'start',
      log: 'the Leader election is not possible with static manifests',
      text: 'With staticManifestPath the controller manager speaks to no API server, which an election of a leader needs: it exits. Take out leaderElect, or staticManifestPath.',
    },
    pods: {
      severity: 'error',
      when: 'start',
      log: 'ClusterSPIFFEID reconciliation is not possible with static manifests',
      text: 'With staticManifestPath the controller manager sees no pods, which ClusterSPIFFEIDs need: it exits. Set clusterSPIFFEIDs: false, or take out staticManifestPath.',
    },
  },
  check({ managerConfigs, clusterSpiffeIds }, report) {
    for (const { config } of managerConfigs) {
      const path = config.text('staticManifestPath')
      if (config.yaml.document.error || path.is !== 'known' || path.from === 'default') continue
      const withoutPath = suggestion('Take staticManifestPath out', removeManagerField(config, 'staticManifestPath'))
      const leader = config.flag('leaderElection.leaderElect')
      const pods = config.flag('reconcile.clusterSPIFFEIDs')
      if (leader.is === 'known' && leader.value) report('leader', path.place, {}, [[leader.place, 'the election']], withoutPath)
      // Where there are ClusterSPIFFEIDs, files are not what was meant.
      else if (pods.is === 'known' && pods.value && clusterSpiffeIds.length > 0) report('pods', path.place, {}, [[pods.place, 'what needs pods']], withoutPath)
      else if (pods.is === 'known' && pods.value) {
        report('pods', pods.place, {}, [[path.place, 'where it reads instead']], safeFix('Write false', replaceWord(pods.place, 'true', false)))
      }
    }
  },
})
