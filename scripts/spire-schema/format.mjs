/** JSON with one key's row on a line; a row with rows inside opens up. */
export function inTableStyle(table) {
  return `${level(table, '')}\n`
}

const nested = new Set(['keys', 'labels'])

function level(value, indent) {
  const inner = `${indent} `
  const members = Object.entries(value).map(([name, member]) => {
    const text = nested.has(name) && isObject(member) ? map(member, inner) : spaced(member)
    return `${inner}${JSON.stringify(name)}: ${text}`
  })
  return `{\n${members.join(',\n')}\n${indent}}`
}

function map(rows, indent) {
  const inner = `${indent} `
  const members = Object.entries(rows).map(([name, row]) => `${inner}${JSON.stringify(name)}: ${rowText(row, inner)}`)
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`
}

function rowText(row, indent) {
  if (!Object.keys(row).some((name) => nested.has(name))) return spaced(row)
  const plain = Object.entries(row).filter(([name]) => !nested.has(name))
  const deep = Object.entries(row).filter(([name]) => nested.has(name))
  const head = plain.map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`).join(', ')
  const tail = deep.map(([name, member]) => `${JSON.stringify(name)}: ${map(member, indent)}`).join(', ')
  return `{ ${[head, tail].filter((part) => part !== '').join(', ')} }`
}

function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
