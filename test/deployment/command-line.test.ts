import { describe, expect, test } from 'vitest'
import { AGENT_FLAGS, CONTROLLER_MANAGER_FLAGS, type CommandLine, commandLineOf, SERVER_FLAGS } from '../../src/deployment/command-line.ts'
import { textAt } from '../../src/text/source-file.ts'
import { container } from '../kubernetes/world.ts'

function read(fields: string, program = 'spire-server', flags = SERVER_FLAGS): CommandLine {
  return commandLineOf(container(fields), program, flags)
}

/** What a program makes of its command line, for comparing whole. */
function shown(line: CommandLine): unknown {
  return {
    readable: line.readable,
    verb: line.verb,
    entrypoint: line.usesEntrypoint,
    flags: Object.fromEntries([...line.flags].map(([name, { text, place, read: isRead }]) => [name, [text, textAt(place), ...(isRead ? [] : ['ignored'])]])),
    ...(line.stray ? { stray: line.stray.text } : {}),
    ...(line.notVerb ? { notVerb: line.notVerb.text } : {}),
    ...(line.undefinedFlag ? { undefined: line.undefinedFlag.text } : {}),
  }
}

const RUN = { readable: true, verb: 'run', entrypoint: true }

describe('flags, as Go reads them', () => {
  test('have one dash or two, and a value behind a blank or an equals sign', () => {
    expect(shown(read('args: [-config, /a, --logLevel, info]'))).toEqual({ ...RUN, flags: { config: ['/a', '/a'], logLevel: ['info', 'info'] } })
    expect(shown(read('args: ["--config=/a=b", -logLevel=]'))).toEqual({ ...RUN, flags: { config: ['/a=b', '/a=b'], logLevel: ['', ''] } })
  })

  test('that are switches take a value behind an equals sign only', () => {
    expect(shown(read('args: [-expandEnv=false, -config, /a]'))).toEqual({ ...RUN, flags: { expandEnv: ['false', '-expandEnv=false'], config: ['/a', '/a'] } })
    expect(shown(read('args: [-expandEnv, "true", -config, /a]'))).toEqual({
      ...RUN,
      stray: 'true',
      flags: { expandEnv: ['true', '-expandEnv'], config: ['/a', '/a', 'ignored'] },
    })
  })

  test('that are given twice: the last one counts', () => {
    expect(shown(read('args: [-config, /a, -config=/b]'))).toEqual({ ...RUN, flags: { config: ['/b', '/b'] } })
  })

  test('behind a word that is no flag are kept, and known not to be read', () => {
    expect(shown(read('args: [-logLevel, info, run, -config, /a, -bogus]'))).toEqual({
      ...RUN,
      stray: 'run',
      flags: { logLevel: ['info', 'info'], config: ['/a', '/a', 'ignored'] },
    })
  })

  test('that a program does not have are named, and letters large and small differ', () => {
    expect(shown(read('args: [-Config, /a]'))).toEqual({ ...RUN, undefined: '-Config', stray: '/a', flags: {} })
    expect(shown(read('args: ["-config /a"]'))).toEqual({ ...RUN, undefined: '-config /a', flags: {} })
    expect(shown(read('args: [-joinToken=x]'))).toEqual({ ...RUN, undefined: '-joinToken=x', flags: {} })
    expect(shown(read('args: [-joinToken=x]', 'spire-agent', AGENT_FLAGS))).toEqual({ ...RUN, flags: { joinToken: ['x', 'x'] } })
  })

  test('without a value at the end have none', () => {
    expect(shown(read('args: [-config]'))).toEqual({ ...RUN, flags: {} })
  })
})

describe('the words of a container', () => {
  test('begin behind the verb where a command is written', () => {
    expect(shown(read('command: [/opt/spire/bin/spire-server]\nargs: [run, -config, /a]'))).toEqual({
      ...RUN,
      entrypoint: false,
      flags: { config: ['/a', '/a'] },
    })
    expect(shown(read('command: [spire-server, run, -config, /a]'))).toEqual({ ...RUN, entrypoint: false, flags: { config: ['/a', '/a'] } })
    expect(shown(read('command: [spire-server, entry]\nargs: [show]'))).toEqual({ ...RUN, entrypoint: false, verb: 'entry', stray: 'show', flags: {} })
  })

  test('of a program without verbs begin at once', () => {
    const manager = read('command: [/spire-controller-manager]\nargs: [--config=/a]', 'spire-controller-manager', CONTROLLER_MANAGER_FLAGS)
    expect(shown(manager)).toEqual({ readable: true, verb: undefined, entrypoint: false, flags: { config: ['/a', '/a'] } })
  })

  test('cannot be told behind a shell, or where neither a verb nor a config is named', () => {
    const unreadable = { readable: false, verb: undefined, entrypoint: false, flags: {} }
    expect(shown(read('command: [sh, -c]\nargs: ["spire-server run -config /a"]'))).toEqual(unreadable)
    expect(shown(read('command: [spire-server]\nargs: [-version]'))).toEqual(unreadable)
  })

  test('are read as meant where the verb is missing or misspelt', () => {
    const meant = { readable: true, verb: 'run', entrypoint: false, flags: { config: ['/a', '/a'] } }
    expect(shown(read('command: [spire-server]\nargs: [-config, /a]'))).toEqual({ ...meant, notVerb: '-config' })
    expect(shown(read('command: [spire-server, rum, -config, /a]'))).toEqual({ ...meant, notVerb: 'rum' })
    expect(shown(read('command: [spire-server, jwt, -config, /a]'))).toEqual({ ...meant, verb: 'jwt' })
  })

  test('take variables of the container, and are unknown where those are', () => {
    const known = read('args: [-config, $(FOLDER)/server.conf]\nenv: [{ name: FOLDER, value: /a }]')
    expect(known.value('config')).toMatchObject({ is: 'known', value: '/a/server.conf' })
    const hidden = read('args: [-config, $(FOLDER)/server.conf]\nenv: [{ name: FOLDER, valueFrom: { secretKeyRef: { name: s, key: k } } }]')
    expect(hidden.value('config').is).toBe('unknown')
  })
})

describe('answers', () => {
  test('say known, absent at the place where a flag would go, or unknown', () => {
    const line = read('args: [-expandEnv]')
    expect(line.has('expandEnv')).toMatchObject({ is: 'known', value: true, from: 'written' })
    expect(line.has('logSourceLocation')).toMatchObject({ is: 'known', value: false, from: 'default' })
    expect(line.value('config').is).toBe('absent')
    expect(read('args: []').place).toEqual(read('args: []').place)
    expect(read('command: [sh]').value('config').is).toBe('unknown')
    expect(read('command: [sh]').has('expandEnv').is).toBe('unknown')
  })
})
