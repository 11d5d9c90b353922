import { relative } from 'node:path'
import { RULES } from '../rules/index.ts'
import { changeable, concerning } from './concerning.ts'
import { charted } from './deployment/charts/charted.ts'
import { type Understanding, understand } from './deployment/understand.ts'
import { isComplete } from './deployment/whole.ts'
import { worded } from './deployment/worded.ts'
import type { Finding } from './engine/finding.ts'
import { locator } from './engine/locate.ts'
import { locationsOf } from './engine/locations.ts'
import type { LintInput, LintResult, Summary, Timing } from './engine/result.ts'
import type { Rule } from './engine/rule.ts'
import { compareFindings, remarked, run } from './engine/run.ts'
import { countsOf } from './engine/summary.ts'
import { slashed } from './files/slashed.ts'
import { readInput } from './input.ts'
import { suppressions } from './policy/ignored.ts'
import { activeRules, type Settings, severitiesUnder } from './policy/settings.ts'
import type { SourceFile } from './text/source-file.ts'

/**
 * The whole way, once: files, settings, the deployments that the files describe, the rules' questions about them, and what of the answers
 * is to be told. Nothing here knows a format, and nothing behind it writes.
 */
export async function lint(input: LintInput): Promise<LintResult> {
  const clock = new Clock(input.timing === true)
  const { settings, unreadable, root, fromConfiguration, ...read } = await readInput(input, (step) => clock.lap(step))
  input.progress?.(read.files.length)
  const rules = await rulesOf(settings, input.ownRules)
  const baseline = read.baseline === undefined ? undefined : (await import('./with-baseline.ts')).openBaseline(read.baseline, input, settings, rules)
  const opened = baseline && 'judge' in baseline ? baseline : undefined
  const files = opened ? read.files.filter(({ path }) => path !== opened.file.path) : read.files
  const options: CheckOptions = { clock, rules, today: input.today, pathOf: fromConfiguration, tick: input.progress && (() => input.progress?.()) }
  const check = async (texts: readonly SourceFile[]): Promise<Checked> => {
    const checked = await checkFiles(texts, settings, options)
    return opened ? opened.judge(checked) : checked
  }

  const first = await check(files)
  const mayChange = changeable(input, read.renderings)
  const fixed = input.fix && (await (await import('./engine/fix-files.ts')).fixFiles(files, first, check, { unsafe: input.fix.unsafe, mayChange }))
  const judged = fixed && !input.fix?.dryRun ? fixed.judged : first
  const written = input.updateBaseline && opened ? opened.updated(judged) : undefined
  const { findings, ...checked } = written ? written.checked : judged
  const result: LintResult = {
    ...checked,
    findings: input.noIgnores ? findings : findings.filter(({ suppressed }) => suppressed === undefined),
    diagnostics: [...read.diagnostics, ...(baseline && 'message' in baseline ? [baseline] : []), ...checked.diagnostics],
    rules,
    unreadable: unreadable || checked.unreadable,
    failOn: settings.failOn,
    prefix: root === undefined ? '' : slashed(relative(root, input.cwd)),
    ...(fixed ? { fixed: { changes: fixed.changes, made: fixed.made } } : {}),
    ...(written ? { baseline: written.baseline } : {}),
    ...(input.timing ? { timing: clock.laps } : {}),
  }
  return concerning(result, input, read.renderings)
}

/** All rules: ours, the user's own, and the configuration's assertions; sorted by id. */
export async function rulesOf({ assertions }: Settings, own: readonly Rule[] = []): Promise<readonly Rule[]> {
  if (assertions.length === 0 && own.length === 0) return RULES
  const asserted = assertions.length === 0 ? [] : (await import('./engine/assertions.ts')).assertionRules(assertions)
  return [...RULES, ...own, ...asserted].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What a check of files gives, whatever they were read for. */
export type Checked = Pick<LintResult, 'findings' | 'diagnostics' | 'summary' | 'deployments' | 'unreadable'>

interface CheckOptions {
  readonly clock?: Clock
  /** All that there are, on or off. */
  readonly rules?: readonly Rule[]
  /** `2026-12-31`, for ignores that expire. */
  readonly today?: string | undefined
  /** A path as seen from the configuration's folder. */
  readonly pathOf?: (path: string) => string
  /** Called while the run goes on. */
  readonly tick?: (() => void) | undefined
}

/** Checks texts that were read already: the way without the disk. */
export async function checkFiles(files: readonly SourceFile[], settings: Settings, options: CheckOptions = {}): Promise<Checked> {
  const { clock = new Clock(false), rules = RULES, today, pathOf = (path) => path, tick } = options
  const understood = await charted(await worded(understand(files, settings.declared, tick)))
  clock.lap('deployment')
  const { documents, deployments } = understood
  const active = activeRules(settings, rules)
  const severityOf = severitiesUnder(settings)
  const places = locationsOf(understood)
  const locate = locator(places.objects, places.configs)
  const { findings: found, times } = run(deployments, active, severityOf, locate, clock.now, tick)
  clock.add(times.map(({ rule, milliseconds }) => ({ step: `rule ${rule}`, milliseconds })))
  const unreadable = documents.some(({ error }) => error !== undefined)
  const configs = deployments.flatMap((deployment) => deployment.configs.flatMap(({ config }) => config.file ?? []))
  // An ignore may be for what a document holds that could not be read, or for what goes wrong with a partner that is not among the files.
  const complete = (): boolean => !unreadable && deployments.every(isComplete)
  const told = suppressions(found, { documents, configs }, settings, { all: rules, active }, { today, pathOf, complete })
  const findings = told.problems.length === 0 ? told.findings : [...told.findings, ...remarked(told.problems, active, severityOf, locate)].sort(compareFindings)
  clock.lap('rules')
  return { findings, diagnostics: understood.notices, summary: summaryOf(files, understood, findings), deployments, unreadable }
}

function summaryOf(files: readonly SourceFile[], { objects, deployments, unparsed }: Understanding, findings: readonly Finding[]): Summary {
  // By where they stand: what two deployments share is one object.
  const own = new Set(
    deployments.flatMap(({ spireObjects }) => [...spireObjects].map(({ document, order }) => `${document.file.path}:${document.place.start}:${order}`)),
  )
  // A config or a chart's values in a file of their own are no Kubernetes objects, and are SPIRE's.
  const bare = new Set(
    deployments.flatMap(({ configs, chartValues }) => [
      ...configs.filter(({ object }) => !object).map(({ place }) => `${place.file.path}:${place.start}`),
      ...chartValues.map(({ document }) => `${document.file.path}:${document.place.start}`),
    ]),
  )
  return { files: files.length, objects: objects.length + bare.size, spire: own.size + bare.size, unparsed, ...countsOf(findings) }
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
