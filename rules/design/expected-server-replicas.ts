import { expectation } from '../../src/engine/expectation.ts'

export default expectation({
  id: 'expected-server-replicas',
  key: 'serverReplicas',
  summary: 'The server has as many replicas as the design decided on, or more.',
  references: ['adr-015: decision 1'],
  *breaches({ servers }, expected) {
    for (const { replicas } of servers) {
      if (replicas.is !== 'known' || replicas.value >= expected) continue
      yield { place: replicas.place, actual: count(replicas.value), expected: `${count(expected)} or more` }
    }
  },
})

function count(replicas: number): string {
  return replicas === 1 ? 'one server replica' : `${replicas} server replicas`
}
