import type { LintResult } from '../engine/result.ts'
import { textReport } from './text.ts'

/** How a report for people is presented; machines' formats do not look at it. */
export interface Presentation {
  readonly color: boolean
  /** Rules are links to their pages. */
  readonly links?: boolean
  /** Findings only: no summary line. */
  readonly quiet: boolean
  /** The least severity that fails the run, for formats that tell failures from remarks. */
  readonly failOn: 'error' | 'warning' | 'note'
}

/** Turns a run's result into the bytes to print. */
export type Reporter = (result: LintResult, presentation: Presentation) => string

/** The formats, each loaded when asked for; what people read is always at hand. */
export const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => textReport,
  json: async () => (await import('./json.ts')).jsonReport,
  jsonl: async () => (await import('./jsonl.ts')).jsonlReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReport,
  markdown: async () => (await import('./markdown.ts')).markdownReport,
  html: async () => (await import('./html.ts')).htmlReport,
}
