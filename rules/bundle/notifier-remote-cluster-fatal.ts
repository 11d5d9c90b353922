import { rule } from '../../src/engine/rule.ts'
import { whyNoFile } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import type { Answer } from '../../src/text/answer.ts'

export default rule({
  id: 'notifier-remote-cluster-fatal',
  area: 'bundle',
  summary: 'A cluster that cannot be reached does not stop the server.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go', 'spire: pkg/server/ca/manager/manager.go, NotifyBundleLoaded', 'spire#5872'],
  messages: {
    unmounted: {
      severity: 'error',
      when: 'start',
      log: 'unable to create new kubeClients: stat {path}: no such file or directory',
      text: "The k8sbundle notifier reads the kubeconfig '{path}' when the server starts, but {why}, so the server exits. Mount the Secret with the kubeconfig there.",
    },
    remote: {
      severity: { recommended: 'note', strict: 'warning' },
      when: 'start',
      log: 'one or more notifiers returned an error',
      text: "When the server starts it writes its bundle to this cluster as well, and exits where it cannot: while that cluster is away, no server can start, for any cluster. Have it published by the BundlePublisher 'k8s_configmap', which tries again.",
    },
  },
  check({ servers }, report) {
    for (const server of servers) {
      for (const { name, external, data } of server.enabled('Notifier')) {
        if (name !== 'k8sbundle' || external) continue
        const own: Answer<string> = data.string('kube_config_file_path')
        for (const path of [own, ...data.blocks('clusters').map((block) => block.string('kube_config_file_path'))]) {
          if (path.is !== 'known' || !path.value.startsWith('/')) continue
          const content = contentAt(server.component.container, path.value)
          const why = whyNoFile(content)
          if (why !== undefined) report('unmounted', path.place, { path: path.value, why }, 'place' in content ? [[content.place, "the server's mounts"]] : [])
          else if (path !== own) report('remote', path.place, {})
        }
      }
    }
  },
})
