import type { Container } from '../kubernetes/container.ts'
import type { EnvironmentValue } from '../kubernetes/environment.ts'
import type { Environment, Variable } from '../spire/environment.ts'

/** A container's environment, as the expansion of a SPIRE config asks for it. */
export function environmentOf(container: Container): Environment {
  return { lookup: (name) => variableOf(container.env(name)) }
}

function variableOf(value: EnvironmentValue): Variable {
  switch (value.is) {
    case 'text':
      return { is: 'value', text: value.text.text, via: value.via && !value.secret ? [value.place, value.via] : [value.place] }
    case 'field':
      return value.text === undefined ? { is: 'unknown', via: [value.place] } : { is: 'value', text: value.text, via: [value.place] }
    case 'absent':
      return { is: 'absent' }
    case 'missing-key':
      return value.optional ? { is: 'absent' } : { is: 'unknown', via: [value.place] }
    case 'hidden':
    case 'elsewhere':
      return { is: 'unknown', via: [value.place] }
    case 'unknown':
      return { is: 'unknown', via: [] }
  }
}
