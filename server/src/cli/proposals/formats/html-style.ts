/** Legible in light and dark, and on paper. */
export const style = `
:root { color-scheme: light dark; --line: #767676; --mark: #fff3b0; --ink: #1a1a1a; --paper: #fff; --soft: #f3f3f3; }
@media (prefers-color-scheme: dark) { :root { --line: #8a8a8a; --mark: #5c4b00; --ink: #eee; --paper: #1a1a1a; --soft: #2a2a2a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, table, .count { font-family: system-ui, sans-serif; }
p.line { margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; }
mark a { color: inherit; font-size: .75em; vertical-align: super; margin-right: .25em; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .85rem; background: var(--soft); break-inside: avoid; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead td { width: 6rem; }
td.words { font-family: Georgia, "Times New Roman", serif; white-space: pre-wrap; }
.nothing { font-style: italic; }
@media print {
  :root { --mark: none; --ink: #000; --paper: #fff; --soft: #fff; }
  main { max-width: none; padding: 0; }
  mark { text-decoration: underline; }
  section + section { break-before: page; }
}
`;
