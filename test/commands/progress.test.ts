import { expect, test } from 'vitest'
import { Progress } from '../../src/commands/progress.ts'

function recorded() {
  const written: string[] = []
  const clock = { now: 0 }
  const progress = new Progress({ isTerminal: true, write: (text) => void written.push(text) }, () => clock.now)
  const at = (milliseconds: number): void => {
    clock.now = milliseconds
  }
  return { progress, at, text: () => written.join('') }
}

test('a short run says nothing', () => {
  const { progress, at, text } = recorded()
  progress.tick(10)
  at(999)
  progress.tick()
  progress.clear()
  expect(text()).toBe('')
})

test('a long run says so now and then, on one line, which is gone in the end', () => {
  const { progress, at, text } = recorded()
  progress.tick(1200)
  for (const time of [1000, 1100, 1200, 2400]) {
    at(time)
    progress.tick()
  }
  progress.clear()
  expect(text()).toBe('\r\x1b[KChecking 1200 files for 1 s\r\x1b[KChecking 1200 files for 2 s\r\x1b[K')
})
