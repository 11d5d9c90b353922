/** The page's style: readable in light and in dark, and nothing in it is fetched. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--soft:#59636e;--line:#d1d9e0;--card:#f6f8fa;--link:#0550ae;--error:#b3151d;--warning:#7d4e00;--note:#0550ae;--mark:#ffe3e0;--other:#dbeafe}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9aa4af;--line:#3d444d;--card:#151b23;--link:#79b8ff;--error:#ff8f87;--warning:#e3b341;--note:#79b8ff;--mark:#67201c;--other:#1c3a63}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:110rem;padding:1rem;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1{font-size:1.5rem;margin:.5rem 0}
h2{font-size:1.2rem;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:0 0 .25rem}
.meta,figcaption,.n{color:var(--soft)}
.meta{margin:.25rem 0;font-size:.9rem}
.error{color:var(--error)}.warning{color:var(--warning)}.note{color:var(--note)}
.badge{border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;font-size:.8rem;white-space:nowrap}
.finding,.said{border:1px solid var(--line);border-radius:.5rem;padding:.75rem;margin:0 0 .75rem;background:var(--card)}
.finding:target,.finding:focus{outline:3px solid var(--link)}
figure{margin:.5rem 0}
figcaption{font-size:.85rem}
pre{margin:.25rem 0;padding:.5rem;overflow-x:auto;background:var(--bg);border:1px solid var(--line);border-radius:.25rem;font:.85rem/1.45 ui-monospace,monospace;tab-size:4}
.n{display:inline-block;min-width:3ch;text-align:right;user-select:none}
mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--error);padding:0}
mark.related{background:var(--other);border-color:var(--note)}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;margin:.5rem 0 1rem}
fieldset{border:0;padding:0;margin:0;display:flex;gap:1rem;flex-wrap:wrap}
legend{float:left;margin-right:1rem;padding:0}
select,button{font:inherit;max-width:24rem;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:.25rem;padding:.2rem .4rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
svg{display:block;font:12px ui-monospace,monospace}
svg a{text-decoration:none}
.node rect{fill:var(--bg);stroke:var(--soft)}
.node text,.edge text{fill:var(--fg)}
.node .l0{fill:var(--soft);font-size:11px}
.node .l1{font-weight:600}
.edge path,marker path{fill:none;stroke:var(--soft);stroke-width:1.5}
#arrow path{fill:var(--soft)}
.edge rect{fill:var(--card)}
.edge text{text-anchor:middle;font-size:10.5px;fill:var(--soft)}
.registration path,.signature path,.federation path{stroke-dasharray:5 4}
.edge.broken path,#cross path{stroke:var(--error);stroke-width:2.5}
.edge.broken text{fill:var(--error);font-weight:700}
.node.broken rect{stroke:var(--error);stroke-width:2.5}
table{border-collapse:collapse;margin:.75rem 0;font-size:.9rem;width:100%}
caption{text-align:left;font-weight:600}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.3rem .6rem .3rem 0;font-weight:400;overflow-wrap:anywhere}
thead th{font-weight:600}
[hidden]{display:none}
@media print{form,.skip{display:none}}
`
