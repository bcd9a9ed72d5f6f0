import type { Draft, Range } from '../../draft/draft.ts';
import { languageOf } from '../../draft/language.ts';
import { type MentionAt, mentionIn, placedMention, type VariedName, variedNames } from '../../draft/names/name-forms.ts';
import type { NameMention } from '../../draft/names/name-mention.ts';
import type { WorkspaceNames } from '../../draft/names/workspace-names.ts';
import { whileIdentical } from '../../draft/while-same.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { Hits } from '../../tree/hits.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { mapHits } from '../../tree/map-hits.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type FoundInParagraph, perParagraphs, type Rule } from '../rule.ts';
import { wordsApart } from '../words-apart.ts';
import { sameName, type UsualForm, usualForm } from './usual-form.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'info',
  summary: 'One name is written two ways, in a draft or in two drafts of the workspace.',
  check: perParagraphs((draft, { names }) =>
    languageOf(draft) === undefined ? Hits.none : eachOnce(draft.paragraphs, found(draft.paragraphs, oddMentions(draft, names)), undefined),
  ),
};

/** A mention in a form that is not the usual one. */
interface OddMention extends MentionAt {
  readonly model: Model;
}

/** In order. The same list as long as the names and what they are to be like are the same. */
const oddMentions: (draft: Draft, names: WorkspaceNames | undefined) => readonly OddMention[] = whileIdentical(
  (draft, names) => {
    const varied = variedNames(draft, names?.mayDiffer);
    return [varied, ...varied.flatMap((name) => factsOf(modelOf(draft, name, names)))];
  },
  (draft, names) =>
    variedNames(draft, names?.mayDiffer)
      .flatMap((name) => {
        const model = modelOf(draft, name, names);
        return model === undefined
          ? []
          : name.mentions.filter(({ form }) => !sameName(form, model.form)).map((mention) => ({ ...mention, model }));
      })
      .sort((a, b) => a.index - b.index),
);

const found = hitsOfItems(
  (odd: OddMention, paragraph: Paragraph) => variant(paragraph, mentionIn(paragraph, odd), odd.model),
  (a, b) => a.number === b.number && a.model === b.model,
);

/** A name may be read in two ways, by its words and by its acronym: its place is reported once. */
const eachOnce = mapHits<Paragraph, readonly FoundInParagraph[], undefined, readonly FoundInParagraph[]>(
  (findings) => {
    let end = 0;
    return findings
      .toSorted((a, b) => a.span.start - b.span.start)
      .filter(({ span }) => {
        const isNew = span.start >= end;
        if (isNew) end = span.end;
        return isNew;
      });
  },
  () => true,
);

/** A place where the name is written in its usual form. */
interface Model {
  readonly form: string;
  readonly written: string;
  /** Who writes it so; undefined for this draft. */
  readonly by: { readonly fileName: string; readonly adopted: boolean } | undefined;
  readonly place: MentionAt | { readonly uri: string; readonly range: Range };
}

function modelOf(draft: Draft, name: VariedName, names: WorkspaceNames | undefined): Model | undefined {
  const usual = usualForm(name, names?.elsewhere(name.group) ?? [], names?.adopted ?? false);
  return usual && (modelElsewhere(usual) ?? modelHere(draft, name, usual));
}

function modelHere(draft: Draft, { mentions }: VariedName, usual: UsualForm): Model | undefined {
  const place = mentions.find(({ form }) => form === usual.form);
  if (place === undefined) return undefined;
  const { paragraph, span } = placedMention(draft, place);
  return { form: place.form, written: oneLine(textOf(paragraph, span)), by: undefined, place };
}

function modelElsewhere({ form, witnesses }: UsualForm): Model | undefined {
  const [witness] = witnesses;
  const model = witness?.forms.find((each) => sameName(each.form, form));
  if (witness === undefined || model === undefined) return undefined;
  return { form: model.form, written: model.written, by: witness, place: { uri: witness.uri, range: model.first } };
}

/** All that a model tells, one by one. */
function factsOf(model: Model | undefined): readonly unknown[] {
  if (model === undefined) return [model];
  const { form, written, by, place } = model;
  return 'uri' in place ? [form, written, by?.fileName, by?.adopted, place.uri, place.range] : [form, written, place];
}

function variant(paragraph: Paragraph, mention: NameMention, { form, written: usual, by, place }: Model): FoundInParagraph {
  const written = textOf(paragraph, mention.span);
  const newText = mention.kind === 'series' ? form + written.slice(mention.form.length) : spacedAs(form, written);
  const shown = oneLine(newText);
  const message = say('writtenHere', { words: usual });
  const { ours, theirs } = wordsApart(oneLine(written), usual);
  const words = { odd: ours, usual: theirs, whole: usual, shown };
  return {
    span: mention.span,
    ...(by === undefined
      ? tell('nameVariant', words)
      : tell(by.adopted ? 'nameVariantAdopted' : 'nameVariantIn', { ...words, file: by.fileName })),
    ...('uri' in place ? { related: [{ ...place, message }] } : { relatedIn: (draft) => [{ span: placeOf(draft, place), message }] }),
    fixes: [replacement(say('write', { words: shown }), mention.span, newText)],
  };
}

function placeOf(draft: Draft, mention: MentionAt): Span {
  const { span, offset } = placedMention(draft, mention);
  return shift(span, offset);
}

function textOf({ text }: Paragraph, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The words with the line breaks of `like`, so that hard-wrapped text keeps its lines. */
function spacedAs(words: string, like: string): string {
  const [parts, gaps] = [words.split(/\s+/), like.match(/\s+/g) ?? []];
  return parts.map((part, at) => part + (at + 1 < parts.length ? (gaps[at] ?? ' ') : '')).join('');
}
