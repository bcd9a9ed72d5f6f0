import { languageOf } from '../draft/language.ts';
import { type PlacedMention, type VariedName, variedNames } from '../draft/name-forms.ts';
import { shift } from '../text/span.ts';
import type { Found, Rule } from './rule.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'info',
  summary: 'One name is written two ways in a draft.',
  check: (draft) => (languageOf(draft) === 'en' ? variedNames(draft).flatMap(found) : []),
};

function found(name: VariedName): Found[] {
  const usual = usualForm(name);
  const model = name.mentions.find(({ form }) => form === usual);
  if (model === undefined) return [];
  return name.mentions.flatMap((mention) => (sameName(mention.form, model.form) ? [] : variant(mention, model)));
}

function variant(mention: PlacedMention, model: PlacedMention): Found {
  const [written, usual] = [textOf(mention), textOf(model)];
  const newText = mention.kind === 'series' ? model.form + written.slice(mention.form.length) : spacedAs(usual, written);
  const shown = oneLine(newText);
  return {
    span: shift(mention.span, mention.offset),
    message: `“${oneLine(written)}”: this draft writes “${oneLine(usual)}”. One name in two ways may be read as two things: write “${shown}”, or change the others.`,
    related: [{ span: shift(model.span, model.offset), message: `written “${oneLine(usual)}” here` }],
    fixes: [
      {
        title: `Write “${shown}”`,
        certain: false,
        edits: () => [{ span: shift(mention.span, mention.offset), newText }],
      },
    ],
  };
}

/** The form that stands most often; of forms that stand as often the first, but a series has its hyphen, as in the symbols of its meetings. */
function usualForm({ kind, counts, mentions }: VariedName): string | undefined {
  const most = Math.max(...counts.values());
  const forms = mentions.map(({ form }) => form).filter((form) => counts.get(form) === most);
  // Small letters and capitals may each have their reason: only a habit of the draft tells.
  if (kind === 'institution' && new Set(forms).size > 1) return undefined;
  return kind === 'series' ? (forms.find((form) => form.endsWith('-')) ?? forms[0]) : forms[0];
}

/** "Conference of Parties" and "Conference of the Parties" are left alone: an article is no other name. */
function sameName(a: string, b: string): boolean {
  return a === b || a.replaceAll(' the ', ' ') === b.replaceAll(' the ', ' ');
}

function textOf({ paragraph, span }: PlacedMention): string {
  return paragraph.text.slice(span.start, span.end);
}

/** With the line's ends where they were, so that hard-wrapped text keeps its lines. */
function spacedAs(words: string, like: string): string {
  const [parts, gaps] = [words.split(/\s+/), like.match(/\s+/g) ?? []];
  return parts.map((part, at) => part + (at + 1 < parts.length ? (gaps[at] ?? ' ') : '')).join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
