/** What the tool says of itself. The version is package.json's; a test compares them. */
export const TOOL = {
  name: 'spire-lint',
  version: '1.0.0',
  /** Where the sources live; SARIF wants an absolute address. */
  home: 'https://github.com/spire-lint/spire-lint',
} as const

/** The published page of a rule. */
export function ruleAddress(area: string, id: string): string {
  return `${TOOL.home}/blob/main/rules/${area}/${id}.md`
}
