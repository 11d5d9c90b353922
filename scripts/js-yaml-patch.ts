import { readFileSync } from 'node:fs'

/**
 * js-yaml refuses a flow collection or a quoted scalar that goes on, over lines, at its parent's indentation or left of it; kubectl's library
 * accepts both, and real SPIRE manifests close `args: [` that way. js-yaml means to keep its checks (nodeca/js-yaml #768, #769), so they are
 * taken out of its code wherever it is bundled or tested; the same goes for a plain scalar that goes on inside a flow collection.
 */
export function patch(source: string): string {
  return RELAXED.reduce((text, { before, after }) => {
    const parts = text.split(before)
    if (parts.length !== 2) throw new Error(`js-yaml is not as the patch expects it: found ${parts.length - 1} times, not once:\n${before}`)
    return parts.join(after)
  }, source)
}

const RELAXED: readonly { readonly before: string; readonly after: string }[] = [
  {
    before: `	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");`,
    after: `	skipSeparationSpace(state, false);`,
  },
  {
    before: `			if (state.lineIndent >= nodeIndent) {
				multiline = true;`,
    after: `			if (inFlow || state.lineIndent >= nodeIndent) {
				multiline = true;`,
  },
  {
    before: `	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");`,
    after: `	skipSeparationSpace(state, true);`,
  },
]

/**
 * Lets the bundler leave out what nobody imports, two fifths of its code: it makes tags, schemas, defaults and patterns at its top level, and only of a
 * call that is marked is it known that nothing else hangs on it.
 */
export function markPure(source: string): string {
  return source
    .replace(/^var \w+ = (?=new RegExp\(|Symbol\(|Object\.assign\()/gm, '$&/* @__PURE__ */ ')
    .replace(/^(var \w+ = )((?:define\w+Tag|new Schema|\w+_SCHEMA\.withTags)\((?:.*\n)*?[}\]].*\));$/gm, '$1/* @__PURE__ */ (() => ($2))();')
    .replace(/^(var SRC_\w+ = )(`.*`);$/gm, '$1/* @__PURE__ */ String($2);')
    .replace(/^(var DEFAULT_\w+ = )(\{\n(?:\t.*\n)*\});$/gm, '$1/* @__PURE__ */ (() => ($2))();')
}

/** The file that `import 'js-yaml'` loads, wherever it is installed. */
const ENTRY = /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/

interface EsbuildPlugin {
  readonly name: string
  setup(build: { onLoad(options: { filter: RegExp }, callback: (args: { path: string }) => { contents: string; loader: 'js' }): void }): void
}

/** For esbuild's `plugins`. */
export function jsYamlEsbuildPlugin(): EsbuildPlugin {
  return {
    name: 'js-yaml-patch',
    setup(build) {
      build.onLoad({ filter: ENTRY }, ({ path }) => ({ contents: markPure(patch(readFileSync(path, 'utf8'))), loader: 'js' }))
    },
  }
}

interface VitePlugin {
  readonly name: string
  readonly enforce: 'pre'
  transform(code: string, id: string): { code: string; map: null } | undefined
}

/** For Vite's and vitest's `plugins`; vitest must also inline js-yaml (\`server.deps.inline\`), or it is never transformed. */
export function jsYamlVitePlugin(): VitePlugin {
  return {
    name: 'js-yaml-patch',
    enforce: 'pre',
    transform: (code, id) => (ENTRY.test(id.split('?')[0] ?? id) ? { code: patch(code), map: null } : undefined),
  }
}
