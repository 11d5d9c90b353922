import type { SpireComponent } from '../spire/image.ts'

/** Where a program of SPIRE looks for its config without `-config`: below its image's working directory (spire: Dockerfile, WORKDIR /opt/spire, and the run commands at v1.14.2). */
export const DEFAULT_CONFIG: Readonly<Partial<Record<SpireComponent, string>>> = {
  'spire-server': '/opt/spire/conf/server/server.conf',
  'spire-agent': '/opt/spire/conf/agent/agent.conf',
  'oidc-discovery-provider': '/opt/spire/oidc-discovery-provider.conf',
  'k8s-workload-registrar': '/opt/spire/k8s-workload-registrar.conf',
}

/** What a program prints where no file is at the path of its config (at its default, where none is given). */
export function noSuchConfig(program: SpireComponent, path: string | undefined): string {
  if (program === 'spire-server' || program === 'spire-agent') {
    return `could not find config file ${path ?? DEFAULT_CONFIG[program] ?? ''}: please use the -config flag`
  }
  if (program === 'spire-controller-manager') return `open ${path ?? ''}: no such file or directory`
  // The path as it was given: the default is a bare name. (spire: support/oidc-discovery-provider/config.go at v1.14.2)
  const given = path ?? DEFAULT_CONFIG[program]
  const bare = given === DEFAULT_CONFIG[program] ? given?.replace('/opt/spire/', '') : given
  return `unable to load configuration: open ${bare ?? ''}: no such file or directory`
}

/** What a program prints where the path of its config is a directory. */
export function directoryConfig(program: SpireComponent, path: string): string {
  if (program === 'spire-server' || program === 'spire-agent') return `unable to read configuration at "${path}": read ${path}: is a directory`
  if (program === 'spire-controller-manager') return `read ${path}: is a directory`
  return `unable to load configuration: read ${path}: is a directory`
}
