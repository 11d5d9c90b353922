import type { Output } from './edge.ts'

/** Milliseconds that a run may take before anybody wants to know. */
const PATIENCE = 1000
const PAUSE = 250

/** One line on a terminal that says that the run goes on; gone when it is over. */
export class Progress {
  readonly #to: Output
  readonly #now: () => number
  readonly #start: number
  #last = 0
  #files = 0

  /** @param now milliseconds */
  constructor(to: Output, now: () => number = Date.now) {
    this.#to = to
    this.#now = now
    this.#start = now()
  }

  tick(files = this.#files): void {
    this.#files = files
    const now = this.#now()
    if (now - this.#start < PATIENCE || now - this.#last < PAUSE) return
    this.#last = now
    this.#to.write(`\r\x1b[KChecking ${files === 1 ? '1 file' : `${files} files`} for ${Math.round((now - this.#start) / 1000)} s`)
  }

  clear(): void {
    if (this.#last > 0) this.#to.write('\r\x1b[K')
  }
}
