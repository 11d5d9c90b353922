/**
 * The page's script: shows the filters, and of the findings those that they let through. A link to a finding shows it
 * whatever they say; without scripts everything is shown.
 */
export const SCRIPT = `
'use strict'
{
  const form = document.getElementById('filters')
  const status = document.getElementById('status')
  const findings = [...document.querySelectorAll('.finding')]
  const boxes = [...form.querySelectorAll('input')]
  const selects = [...form.querySelectorAll('select')]
  const apply = () => {
    const severities = boxes.filter((box) => box.checked).map((box) => box.value)
    let shown = 0
    for (const finding of findings) {
      const { dataset } = finding
      const fits = severities.includes(dataset.severity) && selects.every((select) => select.value === '' || dataset[select.name] === select.value)
      finding.hidden = !fits
      if (fits) shown++
    }
    status.textContent = shown + ' of ' + findings.length + ' findings shown'
  }
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id && document.getElementById(id)
    if (!target || !target.classList.contains('finding')) return
    if (target.hidden) {
      form.reset()
      apply()
    }
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', reveal)
  apply()
  reveal()
}
`
