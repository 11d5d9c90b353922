import { driversOf } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { addPodVariable } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'csi-node-id-missing',
  area: 'csi',
  summary: 'The CSI driver knows the name of its node.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: cmd/spiffe-csi-driver/main.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'node ID is required',
      text: "The CSI driver takes its node's name from the variable '{variable}', which its container does not have, so it exits. Set {variable} from spec.nodeName.",
    },
  },
  check(deployment, report) {
    for (const { container, commandLine } of driversOf(deployment)) {
      if (commandLine.value('node-id').is !== 'absent') continue
      const flag = commandLine.value('node-id-env')
      if (flag.is === 'unknown') continue
      const variable = flag.is === 'known' ? flag.value : 'MY_NODE_NAME'
      const value = container.env(variable)
      if (value.is !== 'absent') continue
      const env = container.field.get('env')
      const fixes = /^\w+$/.test(variable)
        ? safeFix(`Add the variable '${variable}' with the node's name`, addPodVariable(container.field, variable, 'spec.nodeName'))
        : []
      report('missing', flag.is === 'known' ? flag.place : env.exists ? env.place : container.place, { variable }, [], fixes)
    }
  },
})
