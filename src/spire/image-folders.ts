/** The folders that SPIRE's own images have for the program to write to (spire: Dockerfile at v1.14.2). */
const FOLDERS = {
  server: ['/etc/spire/server', '/run/spire/server/private', '/tmp/spire-server/private', '/var/lib/spire/server', '/opt/spire/bin'],
  agent: ['/etc/spire/agent', '/run/spire/agent/public', '/tmp/spire-agent/public', '/var/lib/spire/agent', '/opt/spire/bin'],
} as const

/** Whether SPIRE's image has a folder, so that nobody has to make it. */
export function isFolderOfImage(side: 'server' | 'agent', path: string): boolean {
  const folder = path.replace(/\/+$/, '')
  return FOLDERS[side].some((one) => one === folder || one.startsWith(`${folder}/`))
}
