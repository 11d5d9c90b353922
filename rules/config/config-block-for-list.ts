import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'config-block-for-list',
  area: 'config',
  summary: 'Where SPIRE reads a list of blocks, there is a list.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['hashicorp/hcl v1.0.1-vault-7: decoder.go, decodeSlice', 'spire: pkg/common/telemetry/config.go'],
  messages: {
    collector: {
      severity: 'error',
      when: 'start',
      log: 'env common tag is required',
      text: "'M3' is a list, and of a block each line becomes an item of its own: {elements} collectors, each with one setting, and none that works, so the {kind} exits. Write it as a list: M3 = [ {braces} ].",
    },
    clusters: {
      severity: 'error',
      when: 'start',
      log: 'cluster configuration is missing kube_config_file_path',
      text: "'clusters' is a list, and of a block each line becomes a cluster of its own: {elements} clusters, each with one setting, and the {kind} exits for those without a kube_config_file_path. Write it as a list: clusters = [ {braces} ].",
    },
    list: {
      severity: 'warning',
      text: "'{key}' is a list, and of a block each line becomes an item of its own: {elements} items, each with one setting. SPIRE ignores this silently. Write it as a list: {key} = [ {braces} ].",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, path, args } of config.problems) {
        const { key = path, elements = '' } = args
        // A block with one setting comes out right, and the items of some have only one.
        if (code !== 'block-for-list' || Number(elements) < 2 || /^(Dog)?Statsd$/.test(key)) continue
        const said = { elements, braces: '{ … }' }
        if (key === 'M3') report('collector', place, { ...said, kind: programName(config.kind) })
        else if (key === 'clusters' && path.startsWith('plugins.Notifier[k8sbundle]')) report('clusters', place, { ...said, kind: programName(config.kind) })
        else report('list', place, { ...said, key })
      }
    }
  },
})
