/** Words an error of the library with its position, `At L:C: …`: lines and characters from 1; JSON has no positions. */
export function goErrorAt(text: string, format: 'hcl' | 'json'): (offset: number | undefined, message: string) => string {
  return (offset, message) => {
    if (offset === undefined || format === 'json') return `At -: ${message}`
    const before = text.slice(0, offset)
    const lineStart = before.lastIndexOf('\n') + 1
    const line = before.split('\n').length
    return `At ${line}:${[...before.slice(lineStart)].length + 1}: ${message}`
  }
}
