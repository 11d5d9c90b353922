import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { whyNoFile } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'psat-remote-kubeconfig-missing',
  area: 'node-attestation',
  summary: 'For each cluster but its own, the server has a kubeconfig.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_nodeattestor_k8s_psat.md', 'spire: pkg/common/plugin/k8s/apiserver/client.go'],
  messages: {
    unmounted: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API: unable to get clientset: unable to create client config: stat {path}: no such file or directory',
      text: "The server asks the API server of cluster '{cluster}' with the kubeconfig '{path}', but {why}, so every agent of that cluster is refused. Mount the Secret with the kubeconfig there.",
    },
    local: {
      severity: 'warning',
      when: 'attest',
      log: 'token not authenticated according to TokenReview API',
      text: "Cluster '{cluster}' has no kube_config_file, so its tokens are shown to the API server of the cluster that the server runs in, which is {own}: those of another cluster are refused. Set kube_config_file, or remove the cluster.",
    },
  },
  check({ servers, agents, controllerManagers }, report) {
    for (const server of servers) {
      const clusters = knownValue(server.psatClusters) ?? []
      for (const { name: cluster, kubeConfig } of clusters) {
        if (kubeConfig.is !== 'known' || !kubeConfig.value.startsWith('/')) continue
        const content = contentAt(server.component.container, kubeConfig.value)
        const why = whyNoFile(content)
        if (why === undefined) continue
        const related = 'place' in content ? [[content.place, "the server's mounts"] as const] : []
        report('unmounted', kubeConfig.place, { cluster, path: kubeConfig.value, why }, related)
      }
      const local = clusters.filter(({ remote }) => !remote)
      const names = [...agents.map(({ psatCluster }) => psatCluster), ...controllerManagers.map(({ clusterName }) => clusterName)].map(knownValue)
      const own = local.filter(({ name }) => names.includes(name))
      // Where the input says of none that it is the server's own, it may be any.
      if (own.length === 0 || names.includes(undefined)) continue
      for (const { name, place } of local) {
        if (!names.includes(name))
          report('local', place, { cluster: name, own: list(own.map((one) => one.name)) }, own[0] ? [[own[0].place, "the server's own"]] : [])
      }
    }
  },
})
