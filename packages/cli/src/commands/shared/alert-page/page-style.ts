/** What the page of alerts adds to the style sheet of all pages. */
export const alertStyle = `
:root { --new: light-dark(#0b5cad, #7cb7f5); --gone: light-dark(#6b3fa0, #c9aef2); --changed: light-dark(#8a5300, #f2c063); }
.new { color: var(--new); } .gone { color: var(--gone); } .changed { color: var(--changed); } .same { color: var(--soft); }
svg.time { display: block; width: 100%; background: var(--raised); border-radius: .25rem; }
svg.time rect { fill: currentColor; }
#time svg { height: 4.5rem; }
#time p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-size: .85rem; margin: .25rem 0 1rem; }
summary svg.time { flex: 1 0 100%; height: 1.4rem; }
details.rule { margin: .75rem 0; }
details.alert { border-width: 1px 0 0; border-radius: 0; margin: 0; }
details.alert > summary { padding: .5rem 0; }
details.alert > summary .name { font-weight: 400; }
details.alert > .body { padding: 0 0 .75rem 1rem; }
.remarks { margin: .25rem 0 .75rem; }
.remarks li { display: list-item; border: 0; padding: .1rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; }
pre { white-space: pre-wrap; background: var(--raised); padding: .5rem .75rem; border-radius: .3rem; font-size: .85rem; margin: .5rem 0; }
h3 { font-size: .95rem; margin: .75rem 0 .25rem; }
ol.chain { padding-left: 1.25rem; margin: .25rem 0; }
ol.chain li { display: list-item; border: 0; padding: .2rem 0; }
ol.chain .soft { display: block; font-size: .9rem; }
dl.changes { grid-template-columns: 1fr; padding: .5rem .75rem; border-left: .25rem solid var(--changed); background: var(--raised); }
dl.changes dt { font-weight: 600; color: var(--text); }
dl.changes dd { padding-left: 1rem; white-space: pre-wrap; }
dl.changes .soft { display: inline-block; min-width: 2.2rem; }
@media (max-width: 34rem) { details.alert > .body { padding-left: 0; } }
`;
