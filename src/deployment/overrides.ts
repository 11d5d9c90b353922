import type { ConfigFile } from './config-file.ts'
import { textKey } from './config-file.ts'
import type { Deployment } from './deployment.ts'

/** Settings that a flag can give in place of the config (spire: cmd/spire-{server,agent}/cli/run/run.go at v1.14.2). */
const FLAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  server: { trust_domain: 'trustDomain', data_dir: 'dataDir', bind_address: 'bindAddress', bind_port: 'serverPort' },
  agent: { trust_domain: 'trustDomain', data_dir: 'dataDir', server_address: 'serverAddress', server_port: 'serverPort' },
}

/** Whether whoever reads a config is, or may be, given a setting by flag: then what the config says of it counts for nothing. */
export function mayBeOverridden({ components, configOf }: Pick<Deployment, 'components' | 'configOf'>, file: ConfigFile, key: string): boolean {
  const flag = FLAGS[file.config.kind]?.[key]
  if (flag === undefined) return false
  return components.some((component) => {
    const read = configOf(component)
    if (!read || textKey(read) !== textKey(file)) return false
    return !component.commandLine.readable || component.commandLine.flags.get(flag)?.read === true
  })
}
