import { RULES } from '../rules/index.ts'
import { NOTHING_DECLARED } from './declared/declared.ts'
import { standaloneDeployment } from './deployment/standalone.ts'
import type { Finding } from './engine/finding.ts'
import { locator } from './engine/locate.ts'
import { locationsOf } from './engine/locations.ts'
import { run } from './engine/run.ts'
import { activeRules, settingsOf, severitiesUnder } from './policy/settings.ts'
import type { ConfigKind } from './spire/config.ts'
import { readManagerConfig } from './spire/controller-manager.ts'
import type { Environment } from './spire/environment.ts'
import { validateConfig } from './spire/validate.ts'
import { mappedFile } from './text/mapped-text.ts'
import type { SourceFile } from './text/source-file.ts'

export interface ValidateInput {
  readonly kind: ConfigKind | 'scm'
  readonly file: SourceFile
  /** `X.Y.Z` */
  readonly release: string
  readonly expandEnv: boolean
  readonly environment: Environment
}

export interface ValidateResult {
  /** SPIRE's own, of that release; where it has no check, whether the process accepts the config at its start. */
  readonly verdict: 'valid' | 'invalid'
  /** The first error that SPIRE prints, without its prefix. */
  readonly message: string
  /** All faults that are found, those included that SPIRE does not check. */
  readonly findings: readonly Finding[]
}

/** Says what SPIRE itself would say of one config, and beyond it everything that the rules find in it. */
export function validate({ kind, file, release, expandEnv, environment }: ValidateInput): ValidateResult {
  const text = mappedFile(file)
  if (kind === 'scm') {
    const manager = readManagerConfig(text, { expandEnv, environment })
    const first = manager.problems.find(({ fatal }) => fatal)
    return { verdict: first ? 'invalid' : 'valid', message: first?.log ?? '', findings: findingsIn(file, { manager }) }
  }
  const { verdict, message, config } = validateConfig(kind, text, release, { expandEnv, environment })
  return { verdict, message, findings: findingsIn(file, { spire: config }) }
}

/** Preferences of a design are no part of what SPIRE would say. */
function findingsIn(file: SourceFile, config: Parameters<typeof standaloneDeployment>[1]): readonly Finding[] {
  const { settings } = settingsOf(undefined, {}, RULES)
  const deployment = standaloneDeployment(file, config, NOTHING_DECLARED)
  const places = locationsOf({ objects: [], deployments: [deployment] })
  const rules = activeRules(settings, RULES).filter(({ area }) => area !== 'design')
  return run([deployment], rules, severitiesUnder(settings), locator(places.objects, places.configs)).findings
}
