/** What a command may use of the process it runs in; tests give their own. */
export interface Edge {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  /** @throws where the file cannot be written */
  writeFile(path: string, text: string): Promise<void>
}

export interface Output {
  readonly isTerminal: boolean
  write(text: string): void
}
