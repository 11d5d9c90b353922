import type { Deployment } from '../deployment/deployment.ts'
import type { Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'
import type { Fix, When } from './finding.ts'

export type Preset = 'recommended' | 'strict' | 'security' | 'adr-015' | 'demo'

export const AREAS = [
  'config',
  'identity',
  'node-attestation',
  'workload-attestation',
  'datastore',
  'keys',
  'bundle',
  'volumes',
  'csi',
  'rbac',
  'network',
  'lifetimes',
  'registration',
  'federation',
  'images',
  'security',
  'health',
  'telemetry',
  'controller-manager',
  'oidc',
  'registrar',
  'secrets',
  'availability',
  'upgrade',
  'helm',
  'kubernetes',
  'design',
  'policy',
] as const

export type Area = (typeof AREAS)[number]

/** One thing that a rule may say. `{name}` in `text` and `log` are arguments. */
export interface Message {
  /** The severity, or one a preset where presets differ (`recommended` holds for those not named). */
  readonly severity: Severity | (Partial<Record<Preset, Severity>> & { readonly recommended: Severity })
  /** When the user would otherwise have learned of it; absent where nothing fails. */
  readonly when?: When
  /** The line that SPIRE or Kubernetes prints, word for word; absent where nothing is printed. */
  readonly log?: string
  /** What is wrong, why it fails, and what to do. */
  readonly text: string
}

type Messages = Readonly<Record<string, Message>>

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? (Name extends `${string}{${infer Inner}` ? Inner : Name) | NamesIn<Rest> : never

/** The arguments that a message needs: one for every `{name}` in its text and log. */
export type ArgumentsOf<M extends Message> = { readonly [Name in NamesIn<M['text']> | NamesIn<M['log']>]: string | number }

export type RelatedPlace = readonly [place: Place, message: string]

export type Report<M extends Messages> = <Id extends keyof M & string>(
  id: Id,
  place: Place,
  args: ArgumentsOf<M[Id]>,
  related?: readonly RelatedPlace[],
  fixes?: readonly Fix[],
) => void

export interface RuleDefinition<M extends Messages> {
  readonly id: string
  readonly area: Area
  /** What holds where the rule is silent, in one sentence. */
  readonly summary: string
  /** In which presets it is on. */
  readonly presets: readonly Preset[]
  /** The release of spire-lint that brought it. */
  readonly since: string
  /** Where the facts are read: `spire: path`, `k8s: …`. */
  readonly references: readonly string[]
  /** Whether it offers fixes, and of which kind. */
  readonly fix?: 'safe' | 'unsafe'
  /** 0.1 to 10, where an attacker gains by the fault. */
  readonly securitySeverity?: number
  /** Its related places are steps that lead, in this order, from what is written to where it fails. */
  readonly follows?: boolean
  /** Its findings step back where another rule says something at the same place: one fault, one finding. */
  readonly yields?: boolean
  /** It comes from the user, and has no page of ours. */
  readonly own?: true
  readonly messages: M
  check(deployment: Deployment, report: Report<M>): void
}

/** A rule whose messages are known by name only: what the runner, the registry and the reports work with. */
export interface Rule extends Omit<RuleDefinition<Messages>, 'check'> {
  check(
    deployment: Deployment,
    report: (id: string, place: Place, args: Readonly<Record<string, string | number>>, related?: readonly RelatedPlace[], fixes?: readonly Fix[]) => void,
  ): void
}

/** Declares a rule: its messages are typed, so that a missing argument does not compile. */
export function rule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  return definition as unknown as Rule
}
