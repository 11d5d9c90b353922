import type { ManagerConfig } from '../spire/controller-manager.ts'
import { type Answer, unknown } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import type { Component } from './component.ts'
import type { ManagerConfigFile } from './config-file.ts'
import type { Server } from './server.ts'

/** A spire-controller-manager: it makes the registration entries of one server. */
export class ControllerManager {
  readonly component: Component
  readonly file: ManagerConfigFile | undefined
  /** The server beside it, or the only one it can mean. */
  server: Answer<Server> = unknown('the server was not looked for')

  constructor(component: Component, file: ManagerConfigFile | undefined) {
    this.component = component
    this.file = file
  }

  get config(): ManagerConfig | undefined {
    return this.file?.config
  }

  get place(): Place {
    return this.component.place
  }

  get trustDomain(): Answer<string> {
    return this.config?.trustDomain ?? unknown('the config is not among the files')
  }

  get clusterName(): Answer<string> {
    return this.config?.clusterName ?? unknown('the config is not among the files')
  }
}
