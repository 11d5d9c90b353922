// Completes package-lock.json: node scripts/complete-lock.mjs, after npm install wherever the registry does not serve every platform.
// A registry that lacks the builds for other platforms leaves them out of the lock, and then npm ci refuses it. They are optional, and only
// the platform that they are for ever fetches them.
import { readFileSync, writeFileSync } from 'node:fs'

const OS = /android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32/
const CPU = /arm64|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|arm/

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`
    if (lock.packages[path] || !/^\d/.test(version)) continue
    const [os] = OS.exec(name) ?? []
    const [cpu] = CPU.exec(name) ?? []
    const libc = /musl/.test(name) ? ['musl'] : os === 'linux' && /gnu/.test(name) ? ['glibc'] : undefined
    if (os === undefined) continue
    lock.packages[path] = { version, ...(cpu ? { cpu: [cpu] } : {}), ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os: [os] }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
