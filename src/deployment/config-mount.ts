import { contentAt } from '../kubernetes/paths.ts'
import type { Component } from './component.ts'

/** The path at which a component's container has the config that it is meant to read; undefined where it mounts none, or more than one. */
export function mountedConfigPath({ container, configText }: Pick<Component, 'container' | 'configText'>): string | undefined {
  if (!configText?.object) return undefined
  for (const mount of container.mounts) {
    const at = mount.get('mountPath').scalar?.source.replace(/\/+$/, '')
    if (at === undefined) continue
    for (const path of [`${at}/${configText.name}`, at]) {
      const content = contentAt(container, path)
      if (content.is === 'key' && content.object === configText.object && content.entry.key === configText.name) return path
    }
  }
  return undefined
}
