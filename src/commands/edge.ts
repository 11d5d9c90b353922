/** What a command may use of the process it runs in; tests give their own. */
export interface Edge {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  /** @throws where the file cannot be written */
  writeFile(path: string, text: string): Promise<void>
  /**
   * Puts a text in the place of a file's, as a whole or not at all; the file keeps its mode.
   * @throws where the file does not hold the text `before` any more, or cannot be written
   */
  replaceFile(path: string, before: string, text: string): Promise<void>
  /** `2026-12-31`, in UTC. */
  today(): string
}

export interface Output {
  readonly isTerminal: boolean
  write(text: string): void
}
