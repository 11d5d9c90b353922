import type { Container } from '../../kubernetes/container.ts'
import type { PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { type Answer, known } from '../../text/answer.ts'
import { nearest } from '../../text/did-you-mean.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'
import { CSI_DRIVER } from './sockets.ts'

/** A driver's name, by its flag or its default (spiffe-csi: cmd/spiffe-csi-driver/main.go at v0.2.12). */
export function driverName({ commandLine, container }: Component): Answer<string> {
  const flag = commandLine.value('plugin-name')
  return flag.is === 'absent' ? known(CSI_DRIVER, container.place, 'default') : flag
}

/** The driver's own socket, in its container. */
export function driverSocket({ commandLine, container }: Component): Answer<string> {
  const flag = commandLine.value('csi-socket-path')
  return flag.is === 'absent' ? known('/spiffe-csi/csi.sock', container.place, 'default') : flag
}

/** Where pods name a CSI driver that is, or was meant to be, SPIFFE's. */
export function namedByPods({ workloads }: Deployment): readonly { readonly name: string; readonly place: Place }[] {
  return workloads.flatMap(({ pod }) =>
    [...pod.volumes.values()].flatMap((volume) => {
      const driver = volume.from === 'pod' ? volume.field.get('csi').get('driver') : undefined
      return driver?.string !== undefined && (/spiffe|spire/i.test(driver.string) || nearest(driver.string, [CSI_DRIVER]) !== undefined)
        ? [{ name: driver.string, place: driver.place }]
        : []
    }),
  )
}

/** The registrar beside a driver, that makes it known to the kubelet. */
export interface Registrar {
  readonly container: Container
  /** `--csi-address`, the driver's socket in the registrar's container. */
  readonly address: FlagWord | undefined
  /** `--kubelet-registration-path`, the driver's socket on the node. */
  readonly registrationPath: FlagWord | undefined
  /** Where the kubelet looks for plugins. */
  readonly registration: PathContent
}

export interface FlagWord {
  readonly text: string
  readonly place: Place
}

export function registrarOf(driver: Component): Registrar | undefined {
  const container = driver.pod.containers.find(({ image }) => image?.repository.endsWith('csi-node-driver-registrar'))
  if (!container || (container.args ?? container.command ?? []).some(({ text }) => text.includes(HOLE))) return undefined
  return {
    container,
    address: flagWord(container, 'csi-address'),
    registrationPath: flagWord(container, 'kubelet-registration-path'),
    registration: contentAt(container, '/registration'),
  }
}

function flagWord(container: Container, name: string): FlagWord | undefined {
  const words = [...(container.command ?? []), ...(container.args ?? [])]
  const index = words.findIndex(({ text }) => text.replace(/^--?/, '').split('=')[0] === name && text.startsWith('-'))
  const word = words[index]
  if (!word) return undefined
  const equals = word.text.indexOf('=')
  if (equals < 0) return words[index + 1]
  const { length } = word.mapped.text
  return { text: word.text.slice(equals + 1), place: word.mapped.trace(equals + 1, length).place }
}
