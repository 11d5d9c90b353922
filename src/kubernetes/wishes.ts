import { sameNamespace } from './cluster.ts'

/** Something in the text of another object: all of the words, in a namespace that fits. */
export interface Wish {
  readonly namespace: string | undefined
  readonly words: readonly string[]
}

/** Wishes for texts; most texts fit none, which one expression over all first words tells. */
export class Wishes {
  readonly #wishes = new Map<string, Wish>()
  #firsts: RegExp | undefined

  add(wish: Wish): void {
    const key = `${wish.namespace ?? ''} ${wish.words.join(' ')}`
    if (this.#wishes.has(key)) return
    this.#wishes.set(key, wish)
    this.#firsts = undefined
  }

  fit(namespace: string | undefined, text: string): boolean {
    if (this.#wishes.size === 0) return false
    this.#firsts ??= anyOf([...this.#wishes.values()].map(({ words }) => words.reduce((a, b) => (b.length > a.length ? b : a), '')))
    if (!this.#firsts.test(text)) return false
    for (const wish of this.#wishes.values()) {
      if (sameNamespace(wish.namespace, namespace) && wish.words.every((word) => hasWord(text, word))) return true
    }
    return false
  }
}

/** Objects that are referred to, by kind and name; a namespace that is left out may be any. */
export class References {
  readonly #namespaces = new Map<string, Set<string | undefined>>()

  add(kind: string, namespace: string | undefined, name: string): void {
    const key = `${kind} ${name}`
    const namespaces = this.#namespaces.get(key) ?? new Set()
    this.#namespaces.set(key, namespaces.add(namespace))
  }

  has(kind: string, namespace: string | undefined, name: string): boolean {
    const namespaces = this.#namespaces.get(`${kind} ${name}`)
    return namespaces !== undefined && (namespace === undefined || namespaces.has(undefined) || namespaces.has(namespace))
  }
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?:${[...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z0-9._-])`)
}

/** Whether a name stands in a text, not as a part of a longer one. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isNameCharacter(text.charCodeAt(at - 1)) && !isNameCharacter(text.charCodeAt(at + word.length))) return true
  }
  return false
}

/** Letters, digits, `-`, `.`, `_`. */
function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95 || (code >= 65 && code <= 90)
}
