import { mountedConfigPath } from '../../src/deployment/config-mount.ts'
import { directoryConfig, noSuchConfig } from '../../src/deployment/config-path.ts'
import { stepsTo } from '../../src/deployment/volumes/path-steps.ts'
import { mayFill } from '../../src/deployment/volumes/shared-volume.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { entriesOf } from '../../src/kubernetes/data.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'container-config-path-unmounted',
  area: 'config',
  summary: 'A config is mounted at the path that -config names.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'kubernetes: pkg/volume/configmap/configmap.go'],
  follows: true,
  fix: 'unsafe',
  messages: {
    nothing: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "{program} is told to read '{path}', but nothing in its container is mounted there, so it exits. Mount the ConfigMap there, or name the path at which it is mounted.",
    },
    key: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "{program} is told to read '{path}', but {object}, which is mounted there, has no key '{file}' (it has {keys}), so {program} exits. Name the file after the key, or rename the key.",
    },
    items: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "{program} is told to read '{path}', but the volume's items put no file '{file}' there, so it exits. Name a file that they have.",
    },
    directory: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "{program} is told to read '{path}', which is a directory, so it exits. Name the file in it: the ConfigMap's key.",
    },
    empty: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "{program} is told to read '{path}', but an empty volume is mounted there, so it exits. Mount the ConfigMap there.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'start',
      text: "The config of {program} is in {object}, which is not among the files, so it was not checked, and the pod does not start without it. Add it to the input, or declare it under 'external' in .spire-lint.yaml.",
    },
    part: {
      severity: 'note',
      when: 'start',
      text: "The config of {program} is in {object}, which is not among the files, so it was not checked. Add it to the input, or declare it under 'external' in .spire-lint.yaml.",
    },
    gone: {
      severity: 'error',
      when: 'start',
      text: 'The config of {program} is in {object}, which does not exist, so the pod does not start. Create it, or name the one that is meant.',
    },
  },
  check(deployment, report) {
    for (const component of deployment.components) {
      const { program, commandLine, configPath, configContent: content, container } = component
      if (configPath.is !== 'known' || configPath.from !== 'written' || !content) continue
      // Behind a stray word the flag is not read at all, which is that word's fault.
      if (commandLine.flags.get('config')?.read === false || commandLine.undefinedFlag) continue
      const { place, value: path } = configPath
      const args = { program, path, log: noSuchConfig(program, path) }
      // A file that is there, or may be, is right.
      const right = content.is === 'key' || content.is === 'elsewhere' ? undefined : mountedConfigPath(component)
      const fixes = right === undefined ? [] : suggestion(`Write '${right}'`, replaceWord(place, path, right))
      if (isUnmounted(content)) report('nothing', place, args, stepsTo(content), fixes)
      else if (content.is === 'directory') report('directory', place, { ...args, log: directoryConfig(program, path) }, stepsTo(content), fixes)
      else if (content.is === 'stored' && content.store.kind === 'empty-dir' && !mayFill(container, content.volume.name))
        report('empty', place, args, stepsTo(content), fixes)
      else if (content.is === 'missing' && content.cause === 'items') report('items', place, { ...args, file: content.file }, stepsTo(content), fixes)
      else if (content.is === 'missing') {
        const keys = content.object ? entriesOf(content.object).map(({ key }) => key) : []
        const object = content.object ? describe(content.object) : 'the volume'
        report('key', place, { ...args, object, file: content.file, keys: list(keys) }, stepsTo(content), fixes)
      } else if (content.is === 'elsewhere') {
        const reference = content.references.length === 1 ? content.references[0] : undefined
        if (!reference || reference.optional) continue
        const found = deployment.lookUp(reference.kind, reference.namespace, reference.name, reference.place, container.pod.object)
        const said = { program, object: describe(reference) }
        if (found.is === 'absent') report('gone', reference.place, said)
        else if (found.is === 'elsewhere') report(isWhole(deployment, component, false) ? 'elsewhere' : 'part', reference.place, said)
      }
    }
  },
})
