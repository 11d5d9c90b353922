/** What a program made of a chart or a kustomization, or why it made nothing. */
export type Rendered = { readonly text: string; readonly by: string } | { readonly error: string }

/** Renders a folder, relative to the working directory; '' is the working directory itself. */
export type Render = (kind: 'chart' | 'kustomization', folder: string) => Promise<Rendered>
