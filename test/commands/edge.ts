import type { Edge } from '../../src/commands/edge.ts'

/** An edge that keeps what was written. */
export class RecordingEdge implements Edge {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files = new Map<string, string>()
  readonly #stdin: string
  out = ''
  err = ''

  constructor(options: { cwd?: string; env?: Readonly<Record<string, string | undefined>>; stdin?: string } = {}) {
    this.cwd = options.cwd ?? '/nowhere'
    this.env = options.env ?? {}
    this.#stdin = options.stdin ?? ''
  }

  readonly stdout = {
    isTerminal: false,
    write: (text: string): void => {
      this.out += text
    },
  }
  readonly stderr = {
    isTerminal: false,
    write: (text: string): void => {
      this.err += text
    },
  }

  async readStdin(): Promise<Uint8Array> {
    return Buffer.from(this.#stdin)
  }

  async writeFile(path: string, text: string): Promise<void> {
    if (path.includes('readonly')) throw new Error('permission denied')
    this.files.set(path, text)
  }

  async replaceFile(path: string, _before: string, text: string): Promise<void> {
    await this.writeFile(path, text)
  }

  today(): string {
    return '2026-06-01'
  }
}
