import { rule } from '../../src/engine/rule.ts'
import { nearest } from '../../src/text/did-you-mean.ts'

export default rule({
  id: 'scm-config-unknown-key',
  area: 'controller-manager',
  summary: "The controller manager's config has keys that it knows.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire-controller-manager: api/v1alpha1/controllermanagerconfig_types.go',
    'spire-controller-manager: api/v1alpha1/controllermanagerconfig_loader.go',
  ],
  messages: {
    unknown: {
      severity: 'warning',
      when: 'run',
      text: "The controller manager knows no '{key}'{hint}, and passes over it without a word: the default holds. Correct the key, or take it out.",
    },
  },
  check({ managerConfigs }, report) {
    for (const { config } of managerConfigs) {
      const { root, error } = config.yaml.document
      if (error || root?.kind !== 'mapping') continue
      for (const { key, value } of root.entries) {
        const name = key.source
        const inner = SECTIONS[name]
        if (!KEYS.includes(name)) say(name, nearest(name, KEYS), config.yaml.place(key.place))
        else if (inner && value.kind === 'mapping') {
          for (const { key: one } of value.entries)
            if (!inner.includes(one.source)) say(`${name}.${one.source}`, nearest(one.source, inner), config.yaml.place(one.place))
        }
      }
    }
    function say(key: string, meant: string | undefined, place: Parameters<typeof report>[1]): void {
      report('unknown', place, { key, hint: meant === undefined ? '' : ` (did you mean '${meant}'?)` })
    }
  },
})

const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  health: ['healthProbeBindAddress', 'readinessEndpointName', 'livenessEndpointName'],
  metrics: ['bindAddress'],
  webhook: ['port', 'host', 'certDir'],
  reconcile: ['clusterSPIFFEIDs', 'clusterFederatedTrustDomains', 'clusterStaticEntries'],
  leaderElection: ['leaderElect', 'leaseDuration', 'renewDeadline', 'retryPeriod', 'resourceLock', 'resourceName', 'resourceNamespace'],
}

const KEYS: readonly string[] = [
  ...Object.keys(SECTIONS),
  ...'apiVersion kind metadata clusterName clusterDomain trustDomain ignoreNamespaces validatingWebhookConfigurationName gcInterval spireServerSocketPath'.split(
    ' ',
  ),
  ...'logLevel logEncoding grpc syncPeriod cacheNamespace cacheNamespaces gracefulShutDown controller className watchClassless parentIDTemplate'.split(' '),
  ...'entryIDPrefix entryIDPrefixCleanup staticManifestPath expandEnvStaticManifests enableEntryRenderCache entryRenderCacheSize'.split(' '),
]
