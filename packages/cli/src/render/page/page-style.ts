/** The style sheet of every page: light and dark, from a telephone's width on. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b1f24, #e6e8eb);
  --soft: light-dark(#57606a, #9ba3ad);
  --ground: light-dark(#ffffff, #14171b);
  --raised: light-dark(#f4f6f8, #1e2227);
  --line: light-dark(#d5dae0, #343a42);
  --focus: light-dark(#0b5cad, #7cb7f5);
  --critical: light-dark(#8f1230, #ff8fa3);
  --high: light-dark(#b3261e, #ff9d8a);
  --medium: light-dark(#8a5300, #f2c063);
  --low: light-dark(#1c6470, #7fd0dc);
  --info: light-dark(#57606a, #9ba3ad);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem;
  background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .5rem; margin: 1rem 0; }
.tiles button {
  text-align: left; padding: .6rem .75rem; border: 1px solid var(--line); border-left: .35rem solid currentColor;
  border-radius: .4rem; background: var(--raised); font: inherit; cursor: pointer;
}
.tiles button[aria-pressed="false"] { opacity: .55; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.2; }
.CRITICAL { color: var(--critical); } .HIGH { color: var(--high); } .MEDIUM { color: var(--medium); }
.LOW { color: var(--low); } .INFO { color: var(--info); } .ERROR { color: var(--high); }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; padding: .75rem; background: var(--raised); border-radius: .4rem; }
label { display: block; font-size: .85rem; color: var(--soft); }
label.wide { flex: 1 1 14rem; }
label.tick { display: flex; gap: .4rem; align-items: center; padding-bottom: .4rem; }
input[type="search"], select {
  display: block; width: 100%; max-width: 100%; padding: .4rem .5rem; font: inherit; color: var(--text);
  background: var(--ground); border: 1px solid var(--line); border-radius: .3rem;
}
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; }
summary { padding: .6rem .75rem; cursor: pointer; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
summary::before { content: "\\25B8"; color: var(--soft); }
details[open] > summary::before { content: "\\25BE"; }
summary .name { font-weight: 600; flex: 1 1 16rem; }
.badge { font-size: .8rem; font-weight: 700; min-width: 5.2rem; }
.body { padding: 0 .75rem .75rem; }
.steps { white-space: pre-line; padding: .5rem .75rem; background: var(--raised); border-radius: .3rem; margin: .5rem 0; }
ul { list-style: none; padding: 0; margin: .5rem 0; }
li { padding: .5rem 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: 5.2rem 1fr; gap: 0 .75rem; }
li .soft { grid-column: 2; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
button.more { font: inherit; padding: .4rem .75rem; }
a { color: var(--focus); }
@media (max-width: 34rem) { li { grid-template-columns: 1fr; } li .soft { grid-column: 1; } .badge { min-width: 0; } }
@media print { form, .tiles, .more { display: none; } }
`;
