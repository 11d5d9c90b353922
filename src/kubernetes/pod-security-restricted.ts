import {
  adds,
  bad,
  hasUserNamespace,
  type JudgedPod,
  many,
  named,
  places,
  quote,
  setters,
  sorted,
  together,
  uses,
  type Violation,
  volumesNamed,
} from './pod-security-words.ts'

export function allowPrivilegeEscalation(pod: JudgedPod): Violation | undefined {
  const containers = bad(pod, (container, context) => {
    const flag = context.get('allowPrivilegeEscalation')
    if (flag.boolean === false) return undefined
    return flag.exists || context.exists ? flag.place : container.get('name').place
  })
  if (containers.length === 0) return undefined
  const detail = `${named(containers)} must set securityContext.allowPrivilegeEscalation=false`
  return { reason: 'allowPrivilegeEscalation != false', detail, places: places(containers) }
}

export function droppedCapabilities(pod: JudgedPod): Violation | undefined {
  const found: string[] = []
  const keeping = bad(pod, (container, context) => {
    const drop = context.get('capabilities').get('drop')
    return drop.items().some(({ string }) => string === 'ALL') ? undefined : context.exists ? drop.place : container.get('name').place
  })
  const adding = bad(pod, (_, context) => adds(context, (name) => name === 'NET_BIND_SERVICE', found))
  const details = [
    keeping.length > 0 ? `${named(keeping)} must set securityContext.capabilities.drop=["ALL"]` : [],
    adding.length > 0 ? `${named(adding)} must not include ${quote(sorted(found))} in securityContext.capabilities.add` : [],
  ].flat()
  return details.length === 0 ? undefined : { reason: 'unrestricted capabilities', detail: details.join('; '), places: [...places(keeping), ...places(adding)] }
}

const ALLOWED_VOLUMES = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret']
const OTHER_VOLUMES: ReadonlySet<string> = new Set(
  'hostPath gcePersistentDisk awsElasticBlockStore gitRepo nfs iscsi glusterfs rbd flexVolume cinder cephfs flocker fc azureFile vsphereVolume quobyte azureDisk photonPersistentDisk portworxVolume scaleIO storageos'.split(
    ' ',
  ),
)

export function restrictedVolumes({ spec }: JudgedPod): Violation | undefined {
  const found = spec
    .get('volumes')
    .items()
    .flatMap((volume) => {
      // The API server makes an emptyDir of a volume that has a name only.
      const sources = (volume.mapping?.entries ?? []).map(({ key }) => key).filter(({ source }) => source !== 'name')
      const other = sources.find(({ source }) => OTHER_VOLUMES.has(source))
      return other && !sources.some(({ source }) => ALLOWED_VOLUMES.includes(source)) ? [{ volume, type: other.source, place: other.place }] : []
    })
  if (found.length === 0) return undefined
  const types = sorted(found.map(({ type }) => type))
  return {
    reason: 'restricted volume types',
    detail: `${volumesNamed(found.map(({ volume }) => volume))} ${uses(found.length)} ${many('restricted volume type', types.length)} ${quote(types)}`,
    places: found.map(({ place }) => place),
  }
}

export function runAsNonRoot(pod: JudgedPod): Violation | undefined {
  if (hasUserNamespace(pod)) return undefined
  const flag = pod.spec.get('securityContext').get('runAsNonRoot')
  const own = flag.boolean === false ? flag.place : undefined
  const explicit = bad(pod, (_, context) => (context.get('runAsNonRoot').boolean === false ? context.get('runAsNonRoot').place : undefined))
  if (own || explicit.length > 0) {
    const detail = `${setters(own, explicit)} must not set securityContext.runAsNonRoot=false`
    return { reason: 'runAsNonRoot != true', detail, places: together(own, explicit) }
  }
  const silent = flag.boolean === true ? [] : bad(pod, (container, context) => (context.get('runAsNonRoot').exists ? undefined : container.get('name').place))
  if (silent.length === 0) return undefined
  const detail = `pod or ${named(silent)} must set securityContext.runAsNonRoot=true`
  const context = pod.spec.get('securityContext')
  return { reason: 'runAsNonRoot != true', detail, places: [context.exists ? context.place : pod.spec.place] }
}

export function runAsUser(pod: JudgedPod): Violation | undefined {
  if (hasUserNamespace(pod)) return undefined
  const user = pod.spec.get('securityContext').get('runAsUser')
  const own = user.number === 0 ? user.place : undefined
  const containers = bad(pod, (_, context) => (context.get('runAsUser').number === 0 ? context.get('runAsUser').place : undefined))
  if (!own && containers.length === 0) return undefined
  return { reason: 'runAsUser=0', detail: `${setters(own, containers)} must not set runAsUser=0`, places: together(own, containers) }
}
