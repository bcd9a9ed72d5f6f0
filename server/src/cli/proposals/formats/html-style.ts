/** What only this page has: the contested words, and the tables of their versions. */
export const style = `
.count { font-family: system-ui, sans-serif; }
p.line { margin: .4rem 0; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
mark a { color: inherit; font-size: .75em; vertical-align: super; margin-right: .25em; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .85rem; background: var(--soft-paper); break-inside: avoid; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead td { width: 6rem; }
td.words { font-family: Georgia, "Times New Roman", serif; white-space: pre-wrap; }
.nothing { font-style: italic; }
@media print {
  mark { text-decoration: underline; }
  section + section { break-before: page; }
}
`;
