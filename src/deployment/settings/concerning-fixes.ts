import type { MissingFix } from '../../spire/maintenance.ts'
import type { Component } from '../component.ts'
import type { Deployment } from '../deployment.ts'

const SIDES: Readonly<Record<string, string>> = { 'spire-server': 'server', 'spire-agent': 'agent', 'oidc-discovery-provider': 'oidc' }

/** The fixes among them that concern a component: its program as a whole, or a plugin that its config has. */
export function concerning(fixes: readonly MissingFix[], deployment: Deployment, component: Component): readonly MissingFix[] {
  const side = SIDES[component.program]
  if (side === undefined) return []
  const plugins = new Set(
    deployment
      .configOf(component)
      ?.config.plugins.filter(isEnabled)
      .map(({ type, name }) => `${side}/${type}/${name}`),
  )
  return fixes.filter(({ row }) => row.platform !== 'windows' && row.touches.some((touched) => touched === side || plugins.has(touched)))
}

function isEnabled({ enabled }: { readonly enabled: { readonly is: string; readonly value?: boolean } }): boolean {
  return !(enabled.is === 'known' && enabled.value === false)
}
