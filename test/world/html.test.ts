import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Browser, type Page } from './browser.ts'
import { CLI, edit, repository } from './repository.ts'

const HOSTILE = `</title><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`

let browser: Browser
let folder: string

function write(at: string, args: readonly string[] = []): string {
  const file = join(at, 'report.html')
  spawnSync(process.execPath, [CLI, '--output', `html=${file}`, ...args, 'k8s'], { cwd: at })
  return pathToFileURL(file).href
}

beforeAll(() => {
  browser = Browser.launch()
  folder = repository((at) => {
    edit(at, 'agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"')
    edit(at, 'agent/configmap.yaml', 'spire-server.spire-system.svc', 'spire-servr.spire-system.svc')
    edit(at, 'server/statefulset.yaml', 'spire-server:1.14.2', 'spire-server:latest')
  })
})
afterAll(() => browser.close())

describe('the page', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.open(write(folder))
  })

  test('draws the deployment, and what is broken in red', async () => {
    expect(await page.ask(`[...document.querySelectorAll('svg .node .l1')].map((one) => one.textContent).sort()`)).toEqual([
      'ardur-agents/autogen-reviewer',
      'ardur-agents/langchain-planner',
      'ardur-agents/langgraph-router',
      'disk',
      'postgres',
      'spire-system/spiffe-csi-driver',
      'spire-system/spire-agent',
      'spire-system/spire-server',
      'spire-system/spire-server',
    ])
    expect(await page.ask(`[...document.querySelectorAll('svg .edge.broken title')].map((one) => one.textContent.split(';')[0]).sort()`)).toEqual([
      'k8s_psat, token for spire-server, cluster ardur-dmeo',
      'spire-servr.spire-system.svc, port 8081',
    ])
    const [broken, whole] = await page.ask<string[]>(
      `['.edge.broken path', '.edge:not(.broken) path'].map((one) => getComputedStyle(document.querySelector(one)).stroke)`,
    )
    expect(broken).toBe('rgb(179, 21, 29)')
    expect(whole).not.toBe(broken)
  })

  test('no box and no label lies over another', async () => {
    const overlaps = await page.ask(`(() => {
      const boxes = [...document.querySelectorAll('.node rect, .edge rect')].map((one) => one.getBoundingClientRect())
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length
    })()`)
    expect(overlaps).toBe(0)
  })

  test('leads from a broken link to its finding', async () => {
    const target = await page.ask<string>(`(() => {
      const link = [...document.querySelectorAll('svg a')].find((one) => one.querySelector('.edge.broken title')?.textContent.startsWith('k8s_psat'))
      return link.getAttribute('href')
    })()`)
    await page.ask(`void (location.hash = '${target}')`)
    await page.ask('new Promise((done) => setTimeout(done, 50))')
    expect(await page.ask('document.activeElement.id')).toBe(target.slice(1))
    expect(await page.ask(`document.activeElement.querySelector('.meta a').textContent`)).toBe('cluster-name-mismatch')
    expect(await page.ask(`[...document.querySelectorAll('#links .error')].length`)).toBe(2)
  })

  test('shows the source with the place marked, and the place that it goes with', async () => {
    const marks = await page.ask(`[...document.querySelectorAll('.finding')].find((one) => one.textContent.includes('cluster-name-mismatch'))
      .querySelectorAll('mark').values().map((one) => [one.className, one.textContent]).toArray()`)
    expect(marks).toEqual([
      ['', '"ardur-dmeo"'],
      ['related', '"ardur-demo"'],
    ])
  })

  test('filters by severity, area and file', async () => {
    const shown = (): Promise<string[]> =>
      page.ask(`[...document.querySelectorAll('.finding')].filter((one) => !one.hidden).map((one) => one.dataset.severity + ' ' + one.dataset.area)`)
    const set = (selector: string, code: string) =>
      page.ask(`(() => { const one = document.querySelector('${selector}'); ${code}; one.dispatchEvent(new Event('input', { bubbles: true })) })()`)
    const all = await shown()
    expect(all.length).toBeGreaterThan(2)
    await set('[value=error]', 'one.checked = false')
    expect(await shown()).toEqual(all.filter((one) => !one.startsWith('error')))
    expect(await page.ask(`document.getElementById('status').textContent`)).toBe(`${(await shown()).length} of ${all.length} findings shown`)
    await set('[value=error]', 'one.checked = true')
    await set('[name=area]', `one.value = 'identity'`)
    expect(await shown()).toEqual(['error identity'])
    await set('[name=area]', `one.value = ''`)
    await set('[name=file]', `one.value = 'k8s/server/statefulset.yaml'`)
    expect((await shown()).length).toBeLessThan(all.length)
    expect((await shown()).length).toBeGreaterThan(0)
    await page.ask(`document.querySelector('button[type=reset]').click()`)
    await page.ask('new Promise((done) => setTimeout(done, 20))')
    expect(await shown()).toEqual(all)
  })

  test('can be used from the keyboard, and says what it is to a screen reader', async () => {
    await page.ask(`document.body.focus(), document.activeElement.blur(), scrollTo(0, 0)`)
    await page.go(`${await page.ask<string>('location.href.split("#")[0]')}`)
    await page.press('Tab', 'Tab')
    expect(await page.ask('document.activeElement.textContent')).toBe('Skip to the findings')
    await page.press('Enter', 'Enter', '\r')
    expect(await page.ask('document.activeElement.id')).toBe('findings')
    await page.press('Tab', 'Tab')
    expect(await page.ask('document.activeElement.value')).toBe('error')
    await page.press(' ', 'Space', ' ')
    expect(await page.ask(`document.querySelectorAll('.finding[data-severity=error]:not([hidden])').length`)).toBe(0)
    const tree = await page.accessible()
    const named = (role: string): readonly string[] => tree.filter((one) => one.role === role).map(({ name }) => name)
    expect(named('heading')).toEqual(expect.arrayContaining(['spire-lint', 'The deployment', 'Findings']))
    expect(named('form')).toEqual(['Which findings to show'])
    expect(named('checkbox').every((name) => name !== '')).toBe(true)
    expect(named('combobox')).toEqual(['Area', 'File'])
    expect(tree.filter(({ role, name }) => ['link', 'button', 'article', 'region'].includes(role) && name === '')).toEqual([])
  })

  test('asks for nothing beside itself, and the browser has nothing to complain of', () => {
    expect(page.complaints).toEqual([])
    expect(page.requests.filter((url) => !url.startsWith('file://'))).toEqual([])
    expect(new Set(page.requests.map((url) => url.split('#')[0])).size).toBe(1)
  })
})

test('text that wants to be markup stays text', async () => {
  const at = repository((one) => {
    edit(one, 'agent/configmap.yaml', 'cluster = "ardur-demo"', `cluster = "${HOSTILE.replaceAll('"', "'")}"`)
    mkdirSync(join(one, 'k8s/<img src=x onerror=alert(1)>'))
    writeFileSync(join(one, 'k8s/<img src=x onerror=alert(1)>/a.yaml'), `kind: ConfigMap # spire ${HOSTILE}\nmetadata: {name: spire-agent\n`)
  })
  const page = await browser.open(write(at))
  expect(await page.ask('document.title')).toMatch(/^spire-lint: \d+ errors?/)
  expect(await page.ask(`document.querySelectorAll('img, script').length`)).toBe(1)
  expect(await page.ask(`document.body.textContent.includes("</title><script>")`)).toBe(true)
  expect(page.complaints).toEqual([])
})

test('is dark where the reader wants it dark, and can be read both ways', async () => {
  const url = write(folder)
  for (const [value, background] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(13, 17, 23)'],
  ] as const) {
    const page = await browser.open(url, [{ name: 'prefers-color-scheme', value }])
    expect(await page.ask('getComputedStyle(document.body).backgroundColor')).toBe(background)
    const poor = await page.ask(`(() => {
      const light = (color) => { const [r, g, b] = color.match(/[\\d.]+/g).map((n) => n / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)); return 0.2126 * r + 0.7152 * g + 0.0722 * b }
      const behind = (one) => { for (let at = one; at; at = at.parentElement) { const c = getComputedStyle(at).backgroundColor; if (!/, 0\\)$/.test(c)) return c } return 'rgb(255,255,255)' }
      return [...document.querySelectorAll('main *:not(svg *)')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())).filter((one) => {
        const [a, b] = [light(getComputedStyle(one).color), light(behind(one))].sort((x, y) => y - x)
        return (a + 0.05) / (b + 0.05) < 4.5
      }).map((one) => one.outerHTML.slice(0, 80))
    })()`)
    expect(poor).toEqual([])
    expect(page.complaints).toEqual([])
  }
})

test('a run that finds nothing is a page, too', async () => {
  const url = write(repository(), ['--only', 'cluster-name-mismatch'])
  const page = await browser.open(url)
  expect(await page.ask(`document.querySelector('main').textContent.includes('Nothing found.')`)).toBe(true)
  expect(await page.ask(`document.querySelectorAll('.broken').length`)).toBe(0)
  expect(page.complaints).toEqual([])
})

test('is the same whenever and wherever it is written', () => {
  const text = (at: string): string => {
    write(at)
    return readFileSync(join(at, 'report.html'), 'utf8')
  }
  expect(text(folder)).toBe(text(folder))
  expect(text(folder)).not.toContain(folder)
})
