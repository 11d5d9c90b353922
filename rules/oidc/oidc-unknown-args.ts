import { oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeItem } from '../../src/kubernetes/insert.ts'
import { isAtLeast } from '../../src/spire/release.ts'
import { HOLE } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'oidc-unknown-args',
  area: 'oidc',
  summary: "The OIDC provider's arguments are flags that it has, and nothing else.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/main.go', 'spire: CHANGELOG 1.13.3'],
  fix: 'unsafe',
  messages: {
    unexpected: {
      severity: 'error',
      when: 'start',
      log: 'Error: unexpected arguments: [{words}]',
      text: "'{word}' is no flag. Since 1.13.3 the OIDC provider takes nothing but flags: it prints its usage and exits. Take it out; the image has no 'run', and a flag that is there or not takes no value behind it.",
    },
    unread: {
      severity: 'error',
      when: 'start',
      log: 'unable to load configuration: open oidc-discovery-provider.conf: no such file or directory',
      text: "'{word}' is no flag, so the OIDC provider stops reading its flags here, -config behind it included, and exits for want of its config. Take it out; the image has no 'run', and a flag that is there or not takes no value behind it.",
    },
    later: {
      severity: 'warning',
      when: 'run',
      text: "'{word}' is no flag. The OIDC provider passes over it, and since 1.13.3 it exits on it: an upgrade would stop it. Take it out.",
    },
  },
  check(deployment, report) {
    for (const { component } of oidcProvidersOf(deployment)) {
      const { commandLine, container, release } = component
      const { stray, readable, flags, undefinedFlag } = commandLine
      // A flag that it does not have ends it first.
      if (!stray || !readable || undefinedFlag) continue
      const edit = removeItem(container.field.get('args'), stray.place)
      const fixes = suggestion(`Take '${stray.text}' out`, edit)
      const words = [...(container.command?.slice(1) ?? []), ...(container.args ?? [])].map(({ text }) => text)
      const rest = words.slice(words.indexOf(stray.text)).join(' ')
      const strict = release.is === 'known' && isAtLeast(release.value, '1.13.3')
      if (strict && !rest.includes(HOLE)) report('unexpected', stray.place, { word: stray.text, words: rest }, [], fixes)
      else if (flags.get('config')?.read === false) report('unread', stray.place, { word: stray.text }, [], fixes)
      else if (flags.has('config')) report('later', stray.place, { word: stray.text }, [], fixes)
    }
  },
})
