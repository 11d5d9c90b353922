import { parseDuration } from '../duration.ts'
import type { PluginCheck } from './plugin-check.ts'

/** The agent's plugins, whose settings are looked at only when it starts. (spire: pkg/agent/plugin) */
export const AGENT_PLUGINS: Readonly<Record<string, (check: PluginCheck) => void>> = {
  'NodeAttestor x509pop'(check) {
    const socket = check.data.string('spiffe_endpoint_socket')
    if (socket.is !== 'absent') return
    check.required('private_key_path', 'private_key_path is required')
    check.required('certificate_path', 'certificate_path is required')
  },
  'WorkloadAttestor k8s'(check) {
    const { data } = check
    for (const [key, name] of [
      ['poll_retry_interval', 'poll retry interval'],
      ['reload_interval', 'reload interval'],
    ] as const) {
      const text = data.string(key)
      if (text.is !== 'known' || text.from === 'default') continue
      const result = parseDuration(text.value)
      if (!result.ok) {
        const message = `unable to parse ${name}: ${result.error}`
        check.error(message, { key, place: text.place, code: 'invalid-duration', args: { value: text.value, error: result.error } })
      }
    }
    const [secure, readOnly] = [data.int('kubelet_secure_port'), data.int('kubelet_read_only_port')]
    const both = secure.is === 'known' && secure.from === 'written' && readOnly.is === 'known' && readOnly.from === 'written'
    if (both)
      check.error('cannot use both the read-only and secure port', {
        key: 'kubelet_read_only_port',
        place: readOnly.place,
        code: 'conflict',
        args: { keys: 'kubelet_secure_port, kubelet_read_only_port' },
      })
  },
  'WorkloadAttestor docker'(check) {
    const matchers = check.data.strings('container_id_cgroup_matchers')
    const locator = check.data.bool('use_new_container_locator')
    if (matchers.is !== 'known' || matchers.value.length === 0 || locator.is !== 'known' || !locator.value) return
    const message =
      'the new container locator and custom cgroup matchers cannot both be used; please open an issue if the new container locator fails to locate workload containers in your environment; to continue using custom matchers set use_new_container_locator=false'
    check.error(message, {
      key: 'container_id_cgroup_matchers',
      place: matchers.place,
      code: 'conflict',
      args: { keys: 'container_id_cgroup_matchers, use_new_container_locator' },
    })
  },
}
