import { parse } from '../../server/src/draft/draft.ts';
import { preview } from '../../server/src/features/preview/preview.ts';
import type { Whose } from '../../server/src/service.ts';
import { finished } from '../../server/src/text/slices.ts';

/** The elements of a preview, each on a line of its own, an item of a list after as many `· ` as it is deep, and the notes after a stroke. */
export function previewText(text: string, whose?: Whose): string {
  const { blocks } = finished(preview(parse(text), whose));
  const lines = blocks.map(({ html, level, isNote }, at) => {
    const stroke = isNote && blocks[at - 1]?.isNote === false ? '---\n' : '';
    return `${stroke}${'· '.repeat(level)}${html.replaceAll('\n', ' ')}\n`;
  });
  return lines.join('');
}

/** The same as it is heard, without marks of emphasis: words for a voice in slanting brackets. */
export function previewWords(html: string): string {
  return html
    .replace(/<span class="spoken" lang="en">(.*?)<\/span>/g, '⟨$1⟩')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#35;/g, '#')
    .replace(/&#58;/g, ':')
    .replace(/&amp;/g, '&');
}
