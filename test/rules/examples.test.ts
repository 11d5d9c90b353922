import { testFixes, testFixesOfAll } from './fixes.ts'
import { testLab, testLabOfAll } from './lab.ts'
import { describePages } from './pages.ts'

// One look at each example serves all that is asked of it.
describePages((page, example) => {
  testFixes(page, example)
  testLab(page, example)
})
testFixesOfAll()
testLabOfAll()
