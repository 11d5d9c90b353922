import type { Container } from '../kubernetes/container.ts'
import { entriesOf } from '../kubernetes/data.ts'
import type { PathContent } from '../kubernetes/path-content.ts'
import { contentAt } from '../kubernetes/paths.ts'
import type { PodTemplate } from '../kubernetes/pod-template.ts'
import type { Workload } from '../kubernetes/workload.ts'
import { detectConfig } from '../spire/detect.ts'
import { RELEASED_WITH_SPIRE, type SpireComponent, spireComponent } from '../spire/image.ts'
import { parseRelease, type Release, releaseOfTag } from '../spire/release.ts'
import { type Answer, absent, known, unknown } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import {
  AGENT_FLAGS,
  CONTROLLER_MANAGER_FLAGS,
  type CommandLine,
  CSI_FLAGS,
  commandLineOf,
  type FlagSet,
  OIDC_FLAGS,
  REGISTRAR_FLAGS,
  SERVER_FLAGS,
} from './command-line.ts'
import { type ConfigText, configText } from './config-file.ts'
import { DEFAULT_CONFIG } from './config-path.ts'

/** A program of SPIRE in a container. */
export interface Component {
  readonly program: SpireComponent
  readonly workload: Workload
  readonly pod: PodTemplate
  readonly container: Container
  /** By the image's tag, or as the user says with `--spire-version`. */
  readonly release: Answer<Release>
  readonly commandLine: CommandLine
  /** Where the program reads its config from: the flag's value, or the program's own default. */
  readonly configPath: Answer<string>
  /** What is at that path; undefined where the path is not known. */
  readonly configContent: PathContent | undefined
  /** The config's text: what is at the path, else the only config of this program that the pod mounts. */
  readonly configText: ConfigText | undefined
  /** The smallest text that stands for the component: its image, else its container. */
  readonly place: Place
}

interface Program {
  readonly flags: FlagSet
  /** The program's file in the image. */
  readonly binary: string
  readonly config?: string
}

/** spire: Dockerfile at v1.14.2 (entrypoints) */
const PROGRAMS: Readonly<Partial<Record<SpireComponent, Program>>> = {
  'spire-server': { flags: SERVER_FLAGS, binary: 'spire-server', config: 'server' },
  'spire-agent': { flags: AGENT_FLAGS, binary: 'spire-agent', config: 'agent' },
  'oidc-discovery-provider': {
    flags: OIDC_FLAGS,
    binary: 'oidc-discovery-provider',
    config: 'oidc',
  },
  'k8s-workload-registrar': {
    flags: REGISTRAR_FLAGS,
    binary: 'k8s-workload-registrar',
    config: 'registrar',
  },
  'spire-controller-manager': { flags: CONTROLLER_MANAGER_FLAGS, binary: 'spire-controller-manager', config: 'scm' },
  'spiffe-csi-driver': { flags: CSI_FLAGS, binary: 'spiffe-csi-driver' },
}

/** The names of a program's flags. */
export function flagsOf(program: SpireComponent): readonly string[] {
  const flags = PROGRAMS[program]?.flags
  return flags ? [...flags.values, ...flags.switches] : []
}

/** The SPIRE programs that a workload runs, told by image, by command, or by the config that a container is given. */
export function componentsOf(workload: Workload, spireVersion: string | undefined): readonly Component[] {
  const components: Component[] = []
  for (const container of workload.pod.containers) {
    const program = programOf(container)
    const known = program && PROGRAMS[program]
    if (!known) continue
    const commandLine = commandLineOf(container, known.binary, known.flags)
    const component = componentOf(program, known, workload, container, commandLine, spireVersion)
    if (runsAsService(workload, container, commandLine)) components.push(component)
  }
  return components
}

function componentOf(
  program: SpireComponent,
  known: Program,
  workload: Workload,
  container: Container,
  commandLine: CommandLine,
  spireVersion: string | undefined,
): Component {
  const configPath = configPathOf(program, container, commandLine)
  const configContent = configPath.is === 'known' ? contentAt(container, configPath.value) : undefined
  return {
    program,
    workload,
    pod: workload.pod,
    container,
    release: releaseOf(container, RELEASED_WITH_SPIRE.includes(program) ? spireVersion : undefined),
    commandLine,
    configPath,
    configContent,
    configText: followed(configContent) ?? mountedConfig(container, known.config),
    place: container.image?.place ?? container.place,
  }
}

/** `spire-server entry create` in a Job is a client; what runs once before the pod's containers is no service either. */
function runsAsService(workload: Workload, container: Container, commandLine: CommandLine): boolean {
  if (commandLine.verb !== undefined && commandLine.verb !== 'run') return false
  const sidecar = container.field.get('restartPolicy').string === 'Always'
  if (container.init && !sidecar) return false
  return commandLine.readable || (workload.kind !== 'Job' && workload.kind !== 'CronJob')
}

function programOf(container: Container): SpireComponent | undefined {
  const image = container.image
  const named = image && spireComponent(image.path)
  if (named) return named
  const run = container.command?.[0]?.text.split('/').at(-1)
  const byCommand = (Object.keys(PROGRAMS) as SpireComponent[]).find((program) => PROGRAMS[program]?.binary === run)
  return byCommand ?? byConfig(container)
}

/** An image that nobody knows, which is given a SPIRE config: it runs what the config is for. */
function byConfig(container: Container): SpireComponent | undefined {
  const args = container.args ?? []
  const index = args.findIndex((word) => /^--?config$/.test(word.text))
  const path = args[index + 1]
  const text = index < 0 || !path ? undefined : followed(contentAt(container, path.text))
  const kind = text && detectConfig(text.text.text, text.name)
  return kind && (Object.keys(PROGRAMS) as SpireComponent[]).find((program) => PROGRAMS[program]?.config === kind)
}

function configPathOf(program: SpireComponent, container: Container, commandLine: CommandLine): Answer<string> {
  const byDefault = DEFAULT_CONFIG[program]
  const flag = commandLine.value('config')
  if (flag.is === 'known' && !flag.value.startsWith('/') && byDefault !== undefined && !container.field.get('workingDir').exists) {
    return { ...flag, value: `/opt/spire/${flag.value}` }
  }
  if (flag.is !== 'absent') return flag
  return byDefault === undefined ? absent(commandLine.place) : known(byDefault, commandLine.place, 'default')
}

function followed(content: PathContent | undefined): ConfigText | undefined {
  if (content?.is !== 'key' || content.entry.text === undefined) return undefined
  return configText(content.object, { ...content.entry, text: content.entry.text })
}

/** Where the path leads nowhere: what was meant, if the container mounts exactly one config of its program. */
function mountedConfig(container: Container, kind: string | undefined): ConfigText | undefined {
  if (kind === undefined) return undefined
  const found = new Map<string, ConfigText>()
  for (const mount of container.mounts) {
    const content = contentAt(container, mount.get('mountPath').scalar?.source ?? '')
    const volume = content.is === 'directory' || content.is === 'key' || content.is === 'missing' ? content.volume : undefined
    if (volume?.from !== 'pod') continue
    const name = volume.field.get('configMap').get('name').scalar?.source
    const object = name === undefined ? undefined : container.pod.cluster.find('ConfigMap', container.pod.namespace, name, container.pod.object)
    for (const entry of object ? entriesOf(object) : []) {
      if (object && entry.text && detectConfig(entry.text.text, entry.key) === kind) {
        found.set(`${object.file.path}:${entry.field.place.start}`, configText(object, { ...entry, text: entry.text }))
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

function releaseOf(container: Container, spireVersion: string | undefined): Answer<Release> {
  const image = container.image
  const declared = spireVersion === undefined ? undefined : parseRelease(spireVersion)
  if (declared) return known(declared, image?.place ?? container.place, 'default')
  const release = releaseOfTag(image?.tag?.text, image?.digest?.text)
  return release && image ? known(release, image.tag?.place ?? image.place) : unknown('the image does not name a release')
}
