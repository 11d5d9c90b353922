/** `/a//b/../c/` is `/a/c`; the root is ``. */
export function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.map((part) => `/${part}`).join('')
}

/** Whether a normal path is another one, or below it. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`)
}

/** The folder of a file, without a `/` at its end; `` for one that is in none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** What follows a directory in a path, without the `/` between. */
export function remainder(path: string, directory: string): string {
  return path.slice(directory.length + 1)
}
