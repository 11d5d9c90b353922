import type { SpireConfig, VariableUse } from '../spire/config.ts'
import { UNKNOWN_ENVIRONMENT } from '../spire/environment.ts'
import { loadConfig } from '../spire/load.ts'
import { contains, type Place, textAt } from '../text/source-file.ts'

/**
 * The variables that `-expandEnv` replaces by nothing, because nobody sets them. Of a config that does not parse only where they are why:
 * with any value in their place it would.
 */
export function unsetVariables(config: SpireConfig): readonly VariableUse[] {
  if (isOtherSides(config)) return []
  const unset = config.variables.filter(({ expanded, outcome }) => expanded && outcome.is === 'absent').filter(isName)
  if (unset.length === 0) return unset
  if (config.file) return unset.filter(({ inComment }) => !inComment)
  const { kind, source, release } = config
  const filled = loadConfig(kind, source, { release, expandEnv: true, environment: UNKNOWN_ENVIRONMENT })
  if (!filled.file) return []
  const written = new Set(filled.variables.filter(({ inComment }) => !inComment).map(({ place }) => place.start))
  return unset.filter(({ place }) => written.has(place.start))
}

/**
 * The variables that stay text for want of `-expandEnv`. A dollar sign may be meant as one (in a password, in a regular expression): what is
 * in braces and in capitals, or set in the container, is meant as a variable.
 */
export function literalVariables(config: SpireConfig): readonly VariableUse[] {
  if (isOtherSides(config)) return []
  return config.variables.filter((use) => {
    if (use.expanded || use.inComment || !isName(use)) return false
    return use.outcome.is !== 'absent' || (textAt(use.place).startsWith('${') && /^[A-Z][A-Z0-9_]*$/.test(use.name))
  })
}

/** The dollar signs that `-expandEnv` takes for variables, and that can hardly be meant as such: `$1`, `${NAME:-default}`, `pa$word`. */
export function strayDollars(config: SpireConfig): readonly VariableUse[] {
  if (isOtherSides(config)) return []
  return config.variables.filter((use) => use.expanded && !use.inComment && use.outcome.is !== 'value' && isStrayDollar(use))
}

/** Nothing that a container's variable is called, or small letters in the middle of a word. */
export function isStrayDollar(use: VariableUse): boolean {
  if (!isName(use)) return true
  const { file, start } = use.place
  return use.outcome.is === 'absent' && !textAt(use.place).startsWith('${') && /[a-z]/.test(use.name) && /\w/.test(file.text[start - 1] ?? '')
}

/** Whether what is wrong at a place comes from a variable in it that is not set, or not expanded: then the variable is the fault. */
export function comesFromVariable(config: SpireConfig, place: Place): boolean {
  const suspects = [...unsetVariables(config), ...literalVariables(config)]
  return suspects.some((use) => touches(place, use.place))
}

/** Whether a variable that is not set is the whole value of a setting of the process itself (not of a plugin) that SPIRE has a default for. */
export function leavesDefault(config: SpireConfig, variable: Place): boolean {
  const { text } = variable.file
  if (!config.file || text[variable.start - 1] !== '"' || !/^\\?"/.test(text.slice(variable.end, variable.end + 2))) return false
  if (config.plugins.some(({ data, wrapper }) => contains(wrapper.extent, variable) || contains(data.extent, variable))) return false
  return !config.problems.some(({ fatal, place }) => fatal && touches(place, variable))
}

/** In it, or its value: a setting that expands to nothing has no place but its key. */
function touches(place: Place, variable: Place): boolean {
  if (place.file !== variable.file) return false
  if (place.start < variable.end && variable.start < place.end) return true
  return place.end <= variable.start && /^[\s"\\=:]*$/.test(place.file.text.slice(place.end, variable.start))
}

/** A config without the section of its program: what its variables are for cannot be told. */
function isOtherSides({ file, main }: SpireConfig): boolean {
  return file !== undefined && !main.written
}

function isName({ name }: VariableUse): boolean {
  return /^[A-Za-z_]\w*$/.test(name)
}
