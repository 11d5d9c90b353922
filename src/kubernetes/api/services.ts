import { address, dnsSubdomain } from './formats.ts'
import { checkLabels } from './metadata.ts'
import { numberOf, stringOf, textOf, type Visit, valueIn } from './visit.ts'

/** A Service (kubernetes: pkg/apis/core/validation/validation.go, ValidateService). */
export function checkService(visit: Visit): void {
  const type = visit.string('type') || 'ClusterIP'
  const headless = visit.string('clusterIP') === 'None'
  checkLabels(visit, 'selector')
  checkPorts(visit, type, headless)
  if (headless && (type === 'NodePort' || type === 'LoadBalancer'))
    visit.refuse(['clusterIP'], {
      wrong: `A ${type} needs an address in the cluster, and clusterIP is None`,
      todo: 'Take clusterIP out, or make the Service a ClusterIP.',
      log: `Invalid value: "None": may not be set to 'None' for ${type} services`,
    })
  if (type === 'ExternalName') {
    const name = visit.string('externalName')
    const log = name === undefined || name === '' ? undefined : dnsSubdomain(name.replace(/\.$/, ''))
    if (!visit.has('externalName') || name === '')
      visit.refuse(['externalName'], {
        wrong: 'A Service of type ExternalName needs externalName',
        todo: 'Add the name that it stands for.',
        log: 'Required value',
      })
    else if (log !== undefined)
      visit.refuse(['externalName'], {
        wrong: `externalName cannot be '${name}'`,
        todo: `The API server says: ${log}.`,
        log: `Invalid value: "${name}": ${log}`,
      })
    const clusterIP = visit.string('clusterIP')
    if (clusterIP !== undefined && clusterIP !== '')
      visit.refuse(['clusterIP'], {
        wrong: 'A Service of type ExternalName has no address, and clusterIP is set',
        todo: 'Take clusterIP out.',
        log: 'Forbidden: may not be set for ExternalName services',
      })
  }
  const policy = visit.string('externalTrafficPolicy')
  if (policy !== undefined && policy !== '' && type !== 'NodePort' && type !== 'LoadBalancer' && !hasItems(visit, 'externalIPs'))
    visit.refuse(['externalTrafficPolicy'], {
      wrong: `externalTrafficPolicy is for what comes from outside, and this Service is a ${type}`,
      todo: 'Take it out.',
      log: `Invalid value: "${policy}": may only be set for externally-accessible services`,
    })
  const clusterIP = visit.string('clusterIP')
  if (clusterIP !== undefined && clusterIP !== '' && clusterIP !== 'None' && type !== 'ExternalName' && address(clusterIP) !== undefined)
    visit.refuse(['clusterIP'], {
      wrong: `clusterIP cannot be '${clusterIP}'`,
      todo: 'Take it out to be given an address, or write None to have none.',
      log: `Invalid value: "${clusterIP}": must be a valid IP address`,
    })
  if (type !== 'LoadBalancer' && hasItems(visit, 'loadBalancerSourceRanges'))
    visit.refuse(['loadBalancerSourceRanges'], {
      wrong: `loadBalancerSourceRanges is for a LoadBalancer, and this Service is a ${type}`,
      todo: 'Take it out.',
      log: "may only be used when `type` is 'LoadBalancer'",
    })
}

function checkPorts(visit: Visit, type: string, headless: boolean): void {
  const ports = visit.items('ports')
  if (ports.length === 0 && !headless && type !== 'ExternalName' && (visit.node('ports') === undefined || visit.node('ports')?.kind === 'sequence'))
    visit.refuse(['ports'], { wrong: 'The Service has no ports', todo: 'Add the port that it is reached at.', log: 'Required value' })
  const names = new Set<string>()
  const numbers = new Set<string>()
  for (const [index, port] of ports.entries()) {
    const written = valueIn(port, 'name')
    const name = stringOf(written)
    if (ports.length > 1 && (written === undefined || name === ''))
      visit.refuse(['ports', index, 'name'], {
        wrong: `${visit.path('ports', index)} has no name, and a Service of several ports names each`,
        todo: 'Name it.',
        log: 'Required value',
      })
    else if (name !== undefined && name !== '') {
      if (names.has(name))
        visit.refuse(['ports', index, 'name'], {
          wrong: `Two ports of the Service are named '${name}'`,
          todo: 'Give them different names.',
          log: `Duplicate value: "${name}"`,
        })
      names.add(name)
    }
    const protocol = stringOf(valueIn(port, 'protocol')) || 'TCP'
    const number = numberOf(valueIn(port, 'port'))
    if (number !== undefined) {
      const key = `${protocol} ${number}`
      if (numbers.has(key))
        visit.refuse(['ports', index, 'port'], {
          wrong: `The Service has port ${number} (${protocol}) twice`,
          todo: 'Take one of them out.',
          log: `spec.ports[${index}]: Duplicate value`,
        })
      numbers.add(key)
    }
    const nodePort = textOf(valueIn(port, 'nodePort'))
    if (nodePort !== undefined && nodePort !== '0' && type === 'ClusterIP')
      visit.refuse(['ports', index, 'nodePort'], {
        wrong: `${visit.path('ports', index, 'nodePort')} is set, and the Service is a ClusterIP`,
        todo: 'Take it out, or make the Service a NodePort.',
        log: "Forbidden: may not be used when `type` is 'ClusterIP'",
      })
  }
}

function hasItems(visit: Visit, field: string): boolean {
  const list = visit.node(field)
  return list?.kind === 'sequence' && list.items.length > 0
}
