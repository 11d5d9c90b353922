import { expectation } from '../../src/engine/expectation.ts'

/** The AWS blocks are the same databases with IAM in place of a password. */
const SAME: Readonly<Record<string, string>> = { aws_postgres: 'postgres', aws_mysql: 'mysql' }

export default expectation({
  id: 'expected-datastore',
  key: 'datastore',
  summary: 'The server keeps its data in the database of the design.',
  references: ['adr-015: decision 1'],
  *breaches({ servers }, expected) {
    for (const { databaseType } of servers) {
      if (databaseType.is !== 'known' || databaseType.value === expected || SAME[databaseType.value] === expected) continue
      yield { place: databaseType.place, actual: `'${databaseType.value}'`, expected: `a ${expected} datastore` }
    }
  },
})
