import { relative } from 'node:path'
import { RULES } from '../rules/index.ts'
import { type Understanding, understand } from './deployment/understand.ts'
import { worded } from './deployment/worded.ts'
import type { Finding } from './engine/finding.ts'
import { locator } from './engine/locate.ts'
import { locationsOf } from './engine/locations.ts'
import type { LintInput, LintResult, Summary, Timing } from './engine/result.ts'
import { run } from './engine/run.ts'
import { slashed } from './files/slashed.ts'
import { readInput } from './input.ts'
import { type Ignoring, suppressions } from './policy/ignored.ts'
import { activeRules, type Settings, severitiesUnder } from './policy/settings.ts'
import type { SourceFile } from './text/source-file.ts'

/**
 * The whole way, once: files, settings, the deployments that the files describe, the rules' questions about them, and what of the answers
 * is to be told. Nothing here knows a format, and nothing behind it touches the disk.
 */
export async function lint(input: LintInput): Promise<LintResult> {
  const clock = new Clock(input.timing === true)
  const { files, settings, diagnostics, unreadable, root, fromConfiguration } = await readInput(input, (step) => clock.lap(step))
  const checked = await checkFiles(files, settings, clock, { today: input.today, pathOf: fromConfiguration })
  return {
    ...checked,
    findings: input.noIgnores ? checked.findings : checked.findings.filter(({ suppressed }) => suppressed === undefined),
    diagnostics: [...diagnostics, ...checked.diagnostics],
    rules: RULES,
    unreadable: unreadable || checked.unreadable,
    failOn: settings.failOn,
    prefix: root === undefined ? '' : slashed(relative(root, input.cwd)),
    ...(input.timing ? { timing: clock.laps } : {}),
  }
}

type Checked = Pick<LintResult, 'findings' | 'diagnostics' | 'summary' | 'unreadable'>

const AS_IT_STANDS: Ignoring = { today: undefined, pathOf: (path) => path }

/** Checks texts that were read already: the way without the disk. */
export async function checkFiles(files: readonly SourceFile[], settings: Settings, clock = new Clock(false), ignoring = AS_IT_STANDS): Promise<Checked> {
  const understood = await worded(understand(files, settings.declared))
  clock.lap('deployment')
  const active = activeRules(settings, RULES)
  const places = locationsOf(understood)
  const { findings, times } = await run(understood.deployments, active, severitiesUnder(settings), locator(places.objects, places.configs), clock.now)
  clock.add(times.map(({ rule, milliseconds }) => ({ step: `rule ${rule}`, milliseconds })))
  const configs = understood.deployments.flatMap((deployment) => deployment.configs.flatMap(({ config }) => config.file ?? []))
  const told = suppressions(findings, { documents: understood.documents, configs }, settings, { all: RULES, active }, ignoring)
  clock.lap('rules')
  const suppressed = told.findings.filter((finding) => finding.suppressed !== undefined)
  return {
    findings: told.findings,
    diagnostics: [...understood.notices, ...told.diagnostics],
    summary: summaryOf(files, understood, told.findings, suppressed.length),
    unreadable: understood.documents.some(({ error }) => error !== undefined),
  }
}

function summaryOf(files: readonly SourceFile[], { objects, deployments, unparsed }: Understanding, findings: readonly Finding[], suppressed: number): Summary {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity && one.suppressed === undefined).length
  const spire = new Set(
    deployments.flatMap(({ spireObjects, configs }) => [...spireObjects, ...configs.filter(({ object }) => !object).map(({ place }) => place)]),
  )
  return {
    files: files.length,
    objects: objects.length,
    spire: spire.size,
    unparsed,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    suppressed,
  }
}

/** Where the time went, for `--timing`. */
class Clock {
  readonly laps: Timing[] = []
  readonly #on: boolean
  #last: number

  constructor(on: boolean) {
    this.#on = on
    this.#last = this.now()
  }

  /** Milliseconds; 0 where nobody asks: Node loads `performance` when it is first touched, which takes a fiftieth of a short run. */
  readonly now = (): number => (this.#on ? performance.now() : 0)

  lap(step: string): void {
    if (!this.#on) return
    const now = this.now()
    this.laps.push({ step, milliseconds: now - this.#last })
    this.#last = now
  }

  add(laps: readonly Timing[]): void {
    if (this.#on) this.laps.push(...laps)
  }
}
