import type { Deployment } from './deployment.ts'
import { drawComponents } from './picture/components.ts'
import { Drawing, type Picture } from './picture/data.ts'
import { drawAgentLinks } from './picture/links.ts'
import { drawSocketLinks } from './picture/sockets.ts'
import { drawWorkloads } from './picture/workloads.ts'

export type { Deployment } from './deployment.ts'
export type { Picture, PictureEdge, PictureKind, PictureNode } from './picture/data.ts'

/** Who is who in the deployments of an input, and who speaks to whom over what. */
export function pictureOf(deployments: readonly Deployment[]): Picture {
  const drawing = new Drawing()
  for (const deployment of deployments) {
    drawComponents(deployment, drawing)
    drawAgentLinks(deployment, drawing)
    drawSocketLinks(deployment, drawing)
    drawWorkloads(deployment, drawing)
  }
  return drawing.picture()
}
