import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly [name: string]: unknown }
  readonly result?: { readonly [name: string]: unknown }
  readonly error?: { readonly message: string }
}

/** A headless Chromium, spoken to over a pipe: each message is JSON that ends in a zero byte. */
export class Browser {
  readonly #process: ChildProcess
  readonly #profile: string
  readonly #to: Writable
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  readonly #heard = new Set<(answer: Answer) => void>()
  #last = 0

  private constructor(command: string, options: readonly string[]) {
    this.#profile = mkdtempSync(join(tmpdir(), 'spire-lint-chromium-'))
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${this.#profile}`, '--remote-debugging-pipe', ...options]
    this.#process = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
    this.#to = this.#process.stdio[3] as Writable
    let rest = ''
    ;(this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0')
      rest = messages.pop() ?? ''
      for (const message of messages) this.#hear(JSON.parse(message))
    })
  }

  /** Throws where no Chromium is installed. */
  static launch(...options: readonly string[]): Browser {
    const command = NAMES.find((name) => spawnSync(name, ['--version']).status === 0)
    if (command === undefined) throw new Error(`none of ${NAMES.join(', ')} is installed`)
    return new Browser(command, options)
  }

  #hear(answer: Answer): void {
    if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer)
    else for (const listener of this.#heard) listener(answer)
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<{ readonly [name: string]: unknown }> {
    const id = ++this.#last
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve))
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    const { result = {}, error } = await answer
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  /** Opens an address, and waits until it is loaded. */
  async open(url: string, media: readonly { name: string; value: string }[] = []): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
    const page = new Page(this, String(sessionId))
    this.#heard.add((answer) => page.hear(answer))
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`, {}, page.session)
    await this.send('Emulation.setEmulatedMedia', { features: media }, page.session)
    await page.go(url)
    return page
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGKILL')
    await ended
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

export class Page {
  readonly #browser: Browser
  readonly session: string
  /** What the browser complained of: errors, warnings, violations of the page's policy, exceptions. */
  readonly complaints: string[] = []
  /** Every address that was asked for. */
  readonly requests: string[] = []
  #loaded: (() => void) | undefined

  constructor(browser: Browser, session: string) {
    this.#browser = browser
    this.session = session
  }

  hear({ method, params = {}, ...rest }: Answer): void {
    if ('sessionId' in rest && rest.sessionId !== this.session) return
    if (method === 'Page.loadEventFired') this.#loaded?.()
    if (method === 'Log.entryAdded' || method === 'Runtime.consoleAPICalled' || method === 'Runtime.exceptionThrown')
      this.complaints.push(JSON.stringify(params))
    if (method === 'Network.requestWillBeSent') this.requests.push(String((params.request as { url: string }).url))
  }

  async go(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve
    })
    await this.#browser.send('Page.navigate', { url }, this.session)
    await loaded
  }

  /** What an expression is in the page. */
  async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#browser.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }, this.session)
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return (result as { value: T }).value
  }

  async press(key: string, code: string, text?: string): Promise<void> {
    const event = { key, code, windowsVirtualKeyCode: { Tab: 9, Enter: 13, Space: 32 }[code] ?? 0, ...(text === undefined ? {} : { text }) }
    await this.#browser.send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...event }, this.session)
    await this.#browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }, this.session)
  }

  /** The accessibility tree, as a list of role and name. */
  async accessible(): Promise<readonly { role: string; name: string }[]> {
    const { nodes } = await this.#browser.send('Accessibility.getFullAXTree', {}, this.session)
    return (nodes as { ignored: boolean; role?: { value: string }; name?: { value: string } }[])
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }))
  }
}
