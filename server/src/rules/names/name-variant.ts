import { languageOf } from '../../draft/language.ts';
import { type PlacedMention, type VariedName, variedNames } from '../../draft/names/name-forms.ts';
import type { WorkspaceNames } from '../../draft/names/workspace-names.ts';
import { shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { type Related, replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { sameName, type UsualForm, usualForm } from './usual-form.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'info',
  summary: 'One name is written two ways, in a draft or in two drafts of the workspace.',
  check: (draft, { names }) =>
    languageOf(draft) === undefined ? [] : eachOnce(variedNames(draft, names?.mayDiffer).flatMap((name) => found(name, names))),
};

/** A name may be read in two ways, by its words and by its acronym: its place is reported once. */
function eachOnce(findings: readonly Found[]): Found[] {
  let end = 0;
  return findings
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isNew = span.start >= end;
      if (isNew) end = span.end;
      return isNew;
    });
}

function found(name: VariedName, names: WorkspaceNames | undefined): Found[] {
  const usual = usualForm(name, names?.elsewhere(name.group) ?? [], names?.adopted ?? false);
  const model = usual && (modelElsewhere(usual) ?? modelHere(name, usual));
  if (model === undefined) return [];
  return name.mentions.flatMap((mention) => (sameName(mention.form, model.form) ? [] : variant(mention, model)));
}

/** A place where the name is written in its usual form. */
interface Model {
  readonly form: string;
  readonly written: string;
  /** Who writes it so: “this draft writes”. */
  readonly who: string;
  readonly related: Related;
}

function modelHere({ mentions }: VariedName, usual: UsualForm): Model | undefined {
  const mention = mentions.find(({ form }) => form === usual.form);
  if (mention === undefined) return undefined;
  const written = oneLine(textOf(mention));
  const related = { span: shift(mention.span, mention.offset), message: `written “${written}” here` };
  return { form: mention.form, written, who: 'this draft writes', related };
}

function modelElsewhere({ form, witnesses }: UsualForm): Model | undefined {
  const [witness] = witnesses;
  const model = witness?.forms.find((each) => sameName(each.form, form));
  if (witness === undefined || model === undefined) return undefined;
  const { written, first } = model;
  const related = { uri: witness.uri, range: first, message: `written “${written}” here` };
  return { form: model.form, written, who: `${witness.adopted ? 'the adopted text ' : ''}${witness.fileName} writes`, related };
}

function variant(mention: PlacedMention, { form, written: usual, who, related }: Model): Found {
  const written = textOf(mention);
  const newText = mention.kind === 'series' ? form + written.slice(mention.form.length) : spacedAs(form, written);
  const shown = oneLine(newText);
  return {
    span: shift(mention.span, mention.offset),
    message: `“${oneLine(written)}”: ${who} “${usual}”. One name in two ways may be read as two things: write “${shown}”, or change the others.`,
    related: [related],
    fixes: [replacement(`Write “${shown}”`, shift(mention.span, mention.offset), newText)],
  };
}

function textOf({ paragraph, span }: PlacedMention): string {
  return paragraph.text.slice(span.start, span.end);
}

/** The words with the line breaks of `like`, so that hard-wrapped text keeps its lines. */
function spacedAs(words: string, like: string): string {
  const [parts, gaps] = [words.split(/\s+/), like.match(/\s+/g) ?? []];
  return parts.map((part, at) => part + (at + 1 < parts.length ? (gaps[at] ?? ' ') : '')).join('');
}
