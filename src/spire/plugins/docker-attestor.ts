import { goQuote } from '../../hcl/go-quote.ts'
import type { PluginCheck } from './plugin-check.ts'

/** spire: pkg/agent/plugin/workloadattestor/docker/docker_posix.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3 */
export function checkDockerAttestor(check: PluginCheck): void {
  checkMatchers(check)
  checkPodman(check)
  checkHost(check)
  checkVersion(check)
}

const BOTH = 'the new container locator and custom cgroup matchers cannot both be used'
const SINCE_1_11 =
  '; please open an issue if the new container locator fails to locate workload containers in your environment; to continue using custom matchers set use_new_container_locator=false'

function checkMatchers(check: PluginCheck): void {
  const key = 'container_id_cgroup_matchers'
  const matchers = check.data.strings(key)
  if (matchers.is !== 'known' || matchers.value.length === 0) return
  const locator = check.data.bool('use_new_container_locator')
  if (locator.is === 'known' && locator.value) {
    const message = check.tables.isAtLeast('1.11.0') === false ? BOTH : `${BOTH}${SINCE_1_11}`
    check.error(message, { key, place: matchers.place, code: 'conflict', args: { keys: `${key}, use_new_container_locator` } })
    return
  }
  const ambiguous = ambiguousPatterns(matchers.value.map(({ value }) => value))
  const status = check.tables.isAtLeast('1.11.0') === false ? 'Unknown' : 'InvalidArgument'
  if (ambiguous.length > 0) {
    const message = `dockerfinder: patterns must not be ambiguous: [${ambiguous.map(goQuote).join(' ')}]`
    check.error(message, { key, place: matchers.place, status, code: 'conflict', args: { keys: ambiguous.join(', ') } })
    return
  }
  for (const { value, place } of matchers.value) {
    if (value.split('/').filter((part) => part === '<id>').length === 1) continue
    const message = `pattern ${goQuote(value)} must contain the container id token "<id>" exactly once`
    check.error(message, { key, place, status, args: { value } })
  }
}

/** Patterns of which two fit the same path: as many parts, each the same or a wildcard. */
function ambiguousPatterns(patterns: readonly string[]): readonly string[] {
  const wild = (part: string | undefined): boolean => part === '*' || part === '<id>'
  const found = new Set<string>()
  patterns.forEach((one, index) => {
    for (const other of patterns.slice(index + 1)) {
      const [a, b] = [one.split('/'), other.split('/')]
      if (a.length !== b.length || !a.every((part, at) => part === b[at] || wild(part) || wild(b[at]))) continue
      found.add(one)
      found.add(other)
    }
  })
  return [...found]
}

function checkPodman(check: PluginCheck): void {
  const key = 'podman_socket_path_template'
  const template = check.data.string(key)
  if (template.is !== 'known' || template.from === 'default') return
  const error = templateError(template.value)
  if (error !== undefined) check.error(`invalid ${key}: ${error}`, { key, place: template.place, args: { value: template.value, error } })
}

function templateError(template: string): string | undefined {
  let placeholders = 0
  for (const [verb] of template.matchAll(/%.?/gs)) {
    if (verb === '%') return 'trailing % at end of template'
    if (verb === '%d') placeholders++
    else if (verb !== '%%') return 'template only supports escaped %% or the %d UID placeholder'
  }
  return placeholders === 1 ? undefined : 'template must contain exactly one %d UID placeholder'
}

/** docker: client/client.go, ParseHostURL */
function checkHost(check: PluginCheck): void {
  const key = 'docker_socket_path'
  const host = check.data.string(key)
  if (host.is !== 'known' || host.from === 'default' || /:\/\/./.test(host.value)) return
  check.error(`unable to parse docker host \`${host.value}\``, { key, place: host.place, status: 'Unknown', code: 'invalid-url', args: { value: host.value } })
}

/** moby: client/utils.go, parseAPIVersion */
function checkVersion(check: PluginCheck): void {
  const key = 'docker_version'
  const version = check.data.string(key)
  if (check.tables.isAtLeast('1.15.2') !== true || version.is !== 'known' || /^\d+\.\d+$/.test(version.value)) return
  const message = `invalid API version (${version.value}): must be formatted <major>.<minor>`
  check.error(message, { key, place: version.place, status: 'Unknown', args: { value: version.value } })
}
