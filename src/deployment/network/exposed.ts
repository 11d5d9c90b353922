import type { Service as ServiceSpec } from 'kubernetes-types/core/v1.js'
import type { Field } from '../../kubernetes/field.ts'
import { metadataOf, typed } from '../../kubernetes/object.ts'
import { type Labels, labelsOf } from '../../kubernetes/selector.ts'
import { leadsTo, listenerOf, type Port, type Service } from '../../kubernetes/service.ts'
import { knownValue } from '../../text/answer.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { bindPort } from './dialling.ts'

/** A Service through which agents get to a server's API. */
export interface Exposure {
  readonly server: Server
  readonly service: Service
  /** The port that ends where the server listens. */
  readonly port: Port
  readonly spec: Field<ServiceSpec['spec']>
  readonly annotations: Labels
}

/** The Services that lead to a server's API, by their selectors and ports. */
export function exposuresOf({ servers, services }: Deployment): readonly Exposure[] {
  return servers.flatMap((server) =>
    services.flatMap((service) => {
      const bind = knownValue(bindPort(server))
      if (bind === undefined || leadsTo(service, server.component.pod) !== 'yes') return []
      const port = service.ports.find((one) => listenerOf(one, server.component.pod)?.number === bind)
      if (!port) return []
      const spec = typed<ServiceSpec>(service.object).get('spec')
      return [{ server, service, port, spec, annotations: labelsOf(metadataOf(service.object).get('annotations')) }]
    }),
  )
}
