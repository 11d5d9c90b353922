import { healthProbes, probeFaults } from '../../src/deployment/network/probe-faults.ts'
import { healthChecksOf, oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { insertTopSetting } from '../../src/deployment/settings/top-setting.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isAtLeast, OLDEST_KNOWN } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'oidc-health-probe',
  area: 'oidc',
  summary: 'The OIDC provider answers where the kubelet asks for its health.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/config.go, HealthChecks', 'spire: support/oidc-discovery-provider/main.go'],
  fix: 'safe',
  messages: {
    disabled: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: 'The kubelet asks for health over HTTP ({probes}), but without a health_checks block the OIDC provider does not listen for that: every probe fails, and the container is restarted again and again. Add health_checks, with bind_port = {port}.',
    },
    port: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: 'The kubelet asks for health at port {probed}, but the OIDC provider answers at port {port}: the probe always fails, and the container is restarted again and again, or never ready. Use one port.',
    },
    name: {
      severity: 'error',
      when: 'start',
      log: "couldn't find port with name",
      text: "The probe asks at the port '{name}', but no port of this container is called so, so the probe always fails. Name the container's port {port}.",
    },
    path: {
      severity: 'error',
      when: 'start',
      log: 'HTTP probe failed with statuscode: 404',
      text: "The kubelet asks for '{probed}', but the OIDC provider answers at '{live}' and '{ready}' only: the probe always fails, and the container is restarted again and again, or never ready. Use one path.",
    },
  },
  check(deployment, report) {
    for (const provider of oidcProvidersOf(deployment)) {
      const { component, config, serving } = provider
      const release = knownValue(component.release)
      // Providers of old had other paths, and listened on the loopback only.
      if (release !== undefined && !isAtLeast(release, OLDEST_KNOWN)) continue
      const health = healthChecksOf(provider)
      if (!health || !config || config.problems.some(({ fatal, path }) => fatal && path.startsWith('health_checks'))) continue
      const others = serving?.port === undefined ? [] : [serving.port]
      if (health.block.is === 'absent') {
        const probes = healthProbes(component.container, others)
        const [first] = probes
        if (!first) continue
        const port = first.http.port ?? 8008
        const edit = insertTopSetting(config, `health_checks {\n  bind_port = ${port}\n}`)
        const fixes = safeFix('Add health_checks', edit)
        const related = probes.map(({ field }) => [field.place, 'what asks'] as const)
        report('disabled', health.block.place, { probes: probes.map(({ kind }) => kind).join(', '), port }, related, fixes)
        continue
      }
      const port = knownValue(health.port)
      const live = knownValue(health.live)
      const ready = knownValue(health.ready)
      const paths = live === undefined || ready === undefined ? undefined : [live, ready]
      const own = health.port.is === 'known' ? health.port.place : component.place
      const answered = [
        { usual: '/live', own: health.live },
        { usual: '/ready', own: health.ready },
      ]
      for (const fault of probeFaults(component.container, { port, place: own, paths, answered, others })) {
        const related =
          fault.is === 'listener' ? fault.probes.map(({ http }) => [http.portPlace, 'a probe'] as const) : ([[own, 'where the provider answers']] as const)
        if (fault.is === 'name') report('name', fault.place, { name: fault.name, port: port ?? '' }, related)
        else if (fault.is === 'path') report('path', fault.place, { probed: fault.asked, live: live ?? '', ready: ready ?? '' }, related)
        else report('port', fault.place, { probed: fault.asked, port: port ?? '' }, related)
      }
    }
  },
})
