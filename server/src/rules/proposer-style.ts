import type { Draft } from '../draft/draft.ts';
import { languageOf } from '../draft/language.ts';
import { gatherer } from '../draft/per-chunk.ts';
import { formsOf, type NameForm, nameInForm } from '../draft/proposer-form.ts';
import { type ProposerUsage, proposersIn, proposerUsage, type WrittenProposer } from '../draft/proposers.ts';
import { shift } from '../text/span.ts';
import type { Found, Rule } from './rule.ts';

export const proposerStyle: Rule = {
  id: 'proposer-style',
  severity: 'info',
  summary: 'A proposer is abbreviated, or written out, where the draft’s others are not: `Mex` beside `VENEZUELA`.',
  check(draft) {
    const usage = proposerUsage(draft);
    const { majority } = usage;
    if (majority === undefined) return [];
    return others[majority](draft.paragraphs).flatMap(({ offset, value }) =>
      value.flatMap((proposer) => found(draft, usage, majority, proposer, offset)),
    );
  },
};

/** The proposers that are not in a form: few, where it is the draft's own. */
const others: Readonly<Record<NameForm, ReturnType<typeof notIn>>> = {
  name: notIn('name'),
  'name in capitals': notIn('name in capitals'),
  abbreviation: notIn('abbreviation'),
  code: notIn('code'),
};

function notIn(form: NameForm) {
  return gatherer((paragraph) => {
    const found = proposersIn(paragraph).filter(({ written, delegation }) => {
      const forms = delegation === undefined ? [] : formsOf(written, delegation);
      return forms.length > 0 && !forms.includes(form);
    });
    return found.length > 0 ? found : undefined;
  });
}

const described: Readonly<Record<NameForm, string>> = {
  name: 'by name',
  'name in capitals': 'by name, in capitals',
  abbreviation: 'abbreviated',
  code: 'by codes of three capitals',
};

function found(
  draft: Draft,
  usage: ProposerUsage,
  majority: NameForm,
  { written, span, delegation }: WrittenProposer,
  offset: number,
): Found[] {
  if (delegation === undefined) return [];
  const isInForm = (name: string): boolean => formsOf(name, delegation).includes(majority);
  const own = usage.writings.get(delegation.id)?.find(isInForm);
  const spelledOut = majority === 'name' || majority === 'name in capitals';
  // Names differ from language to language, codes do not.
  const better = own ?? (spelledOut && languageOf(draft) !== 'en' ? undefined : nameInForm(majority, delegation));
  // An abbreviation that nobody has agreed on is no better than the name.
  if (better === undefined && !spelledOut) return [];
  const example = exampleOf(usage, majority);
  return [
    {
      span: shift(span, offset),
      message: `“${written}” is not written as this draft writes most proposers: ${described[majority]}${example}. ${better === undefined ? 'Write its name in the same way' : `Write “${better}”`}, so that a reader finds all proposals of one delegation.`,
      fixes:
        better === undefined
          ? []
          : [{ title: `Write “${better}”`, certain: false, edits: () => [{ span: shift(span, offset), newText: better }] }],
    },
  ];
}

function exampleOf({ examples }: ProposerUsage, form: NameForm): string {
  const example = examples.get(form);
  return example === undefined ? '' : `, as “${example}”`;
}
