import type { SpireConfig } from '../../spire/config.ts'
import { type Answer, known, unknown } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Component } from '../component.ts'
import type { ConfigFile } from '../config-file.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'

/** A k8s-workload-registrar of old: its container, or a config of it that no container is seen to read. */
export interface Registrar {
  readonly component: Component | undefined
  readonly file: ConfigFile | undefined
  readonly config: SpireConfig | undefined
  /** The image, else the object that holds the config, else the config. */
  readonly place: Place
  /** The one in its pod, else the only one. */
  readonly server: Answer<Server>
}

const found = new WeakMap<Deployment, readonly Registrar[]>()

export function registrarsOf(deployment: Deployment): readonly Registrar[] {
  const before = found.get(deployment)
  if (before) return before
  const running = deployment.components.filter(({ program }) => program === 'k8s-workload-registrar').map((component) => registrarOf(deployment, component))
  const idle = deployment.configs.filter(({ config, mounted }) => config.kind === 'registrar' && !mounted)
  const registrars = [
    ...running,
    ...idle.map(
      (file): Registrar => ({
        component: undefined,
        file,
        config: file.config,
        place: file.object?.place ?? file.config.main.place,
        server: onlyServer(deployment),
      }),
    ),
  ]
  found.set(deployment, registrars)
  return registrars
}

function registrarOf(deployment: Deployment, component: Component): Registrar {
  const file = deployment.configOf(component)
  const beside = deployment.servers.find(({ workload }) => workload === component.workload)
  return { component, file, config: file?.config, place: component.place, server: beside ? known(beside, beside.place) : onlyServer(deployment) }
}

function onlyServer({ servers }: Deployment): Answer<Server> {
  const [server] = servers
  return servers.length === 1 && server ? known(server, server.place) : unknown('it is not known which server is meant')
}

/** Where a registrar looks for its server's socket; absent where it reaches it over the network. */
export function registrarSocket({ config }: Registrar): Answer<string> {
  if (!config?.file) return unknown('the config is not among the files')
  const address = config.main.string('server_address')
  if (address.is === 'absent') return config.main.string('server_socket_path')
  if (address.is !== 'known') return address
  const path = /^unix:\/\/(\/.+)$/.exec(address.value)?.[1]
  return path === undefined ? { is: 'absent', place: address.place } : known(path, address.place)
}
