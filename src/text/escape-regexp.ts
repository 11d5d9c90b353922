/** A text as part of a regular expression's source, standing for itself: what `RegExp.escape` is to do in later releases of Node. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
