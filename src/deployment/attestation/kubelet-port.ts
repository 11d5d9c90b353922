import type { Block } from '../../spire/config.ts'
import { type Answer, absent } from '../../text/answer.ts'

/** The kubelet's port without authentication, where the k8s workload attestor is told to use it; nought counts as none. */
export function readOnlyPortOf(data: Block): Answer<number> {
  const port = data.int('kubelet_read_only_port')
  if (port.is !== 'known') return port
  return port.from === 'written' && port.value > 0 ? port : absent(port.place)
}
