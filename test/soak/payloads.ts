import type { Hover, MarkupContent } from 'vscode-languageserver';
import { startClient } from '../support/lsp-client.ts';
import { counted, type Part } from './part.ts';

const uri = 'file:///soak/payloads.draft';

/** What would run, load or lead somewhere, if a hover let it through: HTML, links, images, commands, code, entities, definitions. */
const payloads: readonly string[] = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<svg/onload=alert(1)>'],
  ...['<iframe src="//lamp.example"></iframe>', '<style>*{display:none}</style>', '<!-- -->', '<details open ontoggle=alert(1)>'],
  ...['<https://lamp.example>', '<javascript:alert(1)>', '<command:workbench.action.quit>', '<mailto:a@lamp.example>', '</p><b>'],
  ...['[x](https://lamp.example)', '[x](command:workbench.action.quit)', '[x](javascript:alert(1))', '[x](file:///etc/passwd)', '[x][y]'],
  ...['![x](https://lamp.example/x.png)', '![x](command:a)', '![x][y]', '[![x](a)](b)', '[y]: https://lamp.example', '[x](<command:a b>)'],
  ...[
    '`command:a`',
    '```\ncode\n```',
    '&lt;script&gt;',
    '&#60;b&#62;',
    '&Tab;x',
    '$(trash)',
    '# x',
    '***x***',
    '~~x~~',
    '| a | b |',
    '\\<b>',
  ],
];

/** Where a hover repeats the draft's words. */
const forms: readonly ((payload: string) => string)[] = [
  (payload) => `1. Decides [${payload}: to act];\n`,
  (payload) => `1. Decides [to act] (${payload}: retain);\n`,
  (payload) => `1. Decides [to act / ${payload}] at once;\n`,
  (payload) => `1. Decides to act;\n\n[CHILE: 1 alt. Decides ${payload} to act;]\n`,
  (payload) => `1. Decides to act;[^1]\n\n[^1]: See ${payload} there.\n`,
  (payload) => `1. Decides [MEXICO: to act] PENDING ${payload}\n`,
];

/** Words of a draft that are Markdown or HTML, in every place that a hover repeats. */
export const injections: Part = async () => {
  const client = await startClient();
  const faults: string[] = [];
  const repeated = new Set<string>();
  let hovers = 0;
  for (const payload of payloads) {
    for (const form of forms) {
      const text = form(payload);
      await client.open(uri, text);
      for (const [line, words] of text.split('\n').entries()) {
        for (let character = 0; character <= words.length; character++) {
          const hover = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line, character } });
          if (hover === null) continue;
          hovers++;
          const { value } = hover.contents as MarkupContent;
          if (bare(value).includes(payload.replace(/\s+/g, ' '))) repeated.add(payload);
          const effect = effectOf(value);
          if (effect !== undefined) faults.push(`${JSON.stringify(text)} puts ${effect} into the hover ${JSON.stringify(value)}`);
        }
      }
      await client.close(uri);
    }
  }
  await client.stop();
  const unseen = payloads.filter((payload) => !repeated.has(payload));
  return {
    done: counted(payloads.length, 'injection payloads'),
    result: `${counted(hovers, 'hovers')}, ${repeated.size} payloads repeated as they stand, none with effect`,
    // A payload that no hover repeats tells nothing.
    faults: [...new Set(faults)].concat(unseen.length > payloads.length / 4 ? [`No hover repeats ${unseen.join(' ')}`] : []),
  };
};

/** CommonMark as a reader sees it. */
function bare(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\s+/g, ' ');
}

/** What of the Markdown is not plain words and our own emphasis: what is escaped has no effect (CommonMark 0.31, Backslash escapes). */
function effectOf(markdown: string): string | undefined {
  const unescaped = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
  return /<|`|&|\]\(|\]\[|!\[|^ {0,3}(?:\[[^\]]*\]:|#|\||>|[-+*] |\d+[.)] )/m.exec(unescaped)?.[0];
}
