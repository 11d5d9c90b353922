import type { Declared } from '../declared/declared.ts'
import type { SpireConfig } from '../spire/config.ts'
import type { ManagerConfig } from '../spire/controller-manager.ts'
import { mappedFile } from '../text/mapped-text.ts'
import type { SourceFile } from '../text/source-file.ts'
import { buildDeployment } from './build.ts'
import type { ConfigText } from './config-file.ts'
import type { Deployment } from './deployment.ts'

/** A deployment of which nothing is known but one config, read already. */
export function standaloneDeployment(file: SourceFile, config: { spire: SpireConfig } | { manager: ManagerConfig }, declared: Declared): Deployment {
  const text: ConfigText = {
    name: file.path.slice(file.path.lastIndexOf('/') + 1),
    text: mappedFile(file),
    place: file.place(0, file.text.length),
    object: undefined,
  }
  const deployment = buildDeployment({ objects: [], documents: [], configFiles: [], declared })
  return 'spire' in config
    ? { ...deployment, configs: [{ ...text, config: config.spire, mounted: false }] }
    : { ...deployment, managerConfigs: [{ ...text, config: config.manager, mounted: false }] }
}
