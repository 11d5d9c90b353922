import { escapeRegExp } from '../text/escape-regexp.ts'
import { sameNamespace } from './cluster.ts'

/** Something in the text of another object: all of the words, in a namespace that fits. */
export interface Wish {
  readonly namespace: string | undefined
  readonly words: readonly string[]
}

/**
 * Wishes for texts; most texts fit none, which one search for the longest word of each tells. Only the wishes whose longest word it comes upon are
 * looked at (a fifteenth of a run over ten thousand files, against looking at all).
 */
export class Wishes {
  readonly #known = new Set<string>()
  readonly #byLongest = new Map<string, Wish[]>()
  #longest: RegExp | undefined

  add(wish: Wish): void {
    const key = `${wish.namespace ?? ''} ${wish.words.join(' ')}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    const longest = wish.words.reduce((a, b) => (b.length > a.length ? b : a), '')
    const alike = this.#byLongest.get(longest)
    if (alike) alike.push(wish)
    else this.#byLongest.set(longest, [wish])
    this.#longest = undefined
  }

  /** Every text that is still of interest was held against these wishes: only later ones can change the answer. */
  settle(): void {
    this.#byLongest.clear()
    this.#longest = undefined
  }

  fit(namespace: string | undefined, text: string): boolean {
    if (this.#byLongest.size === 0) return false
    this.#longest ??= anyOf([...this.#byLongest.keys()])
    const search = this.#longest
    search.lastIndex = 0
    for (let found = search.exec(text); found !== null; found = search.exec(text)) {
      // Of words that begin alike the expression gives one, so what stands behind it is looked at from its second character on.
      search.lastIndex = found.index + 1
      if (isNameCharacter(text.charCodeAt(found.index - 1))) continue
      for (const [longest, wishes] of this.#byLongest) {
        if (!text.startsWith(longest, found.index)) continue
        if (isNameCharacter(text.charCodeAt(found.index + longest.length))) continue
        if (wishes.some((wish) => fits(wish, longest, namespace, text))) return true
      }
    }
    return false
  }
}

/** Whether a wish whose longest word stands in the text is fulfilled. */
function fits({ namespace, words }: Wish, longest: string, textNamespace: string | undefined, text: string): boolean {
  return sameNamespace(namespace, textNamespace) && words.every((word) => word === longest || hasWord(text, word))
}

/** Objects that are referred to, by kind and name; a namespace that is left out may be any. */
export class References {
  /** By name and then by kind: most names are nowhere, and no key need be put together to see that. */
  readonly #namespaces = new Map<string, Map<string, Set<string | undefined>>>()

  add(kind: string, namespace: string | undefined, name: string): void {
    const kinds = this.#namespaces.get(name) ?? new Map<string, Set<string | undefined>>()
    this.#namespaces.set(name, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(namespace)))
  }

  has(kind: string, namespace: string | undefined, name: string): boolean {
    const namespaces = this.#namespaces.get(name)?.get(kind)
    return namespaces !== undefined && (namespace === undefined || namespaces.has(undefined) || namespaces.has(namespace))
  }
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?:${[...new Set(words)].map(escapeRegExp).join('|')})(?![A-Za-z0-9._-])`, 'g')
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
