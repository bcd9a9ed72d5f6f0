import type { Convention } from '../../draft/convention.ts';
import type { LanguageId } from '../../languages/language.ts';
import type { DraftFacts } from './draft-facts.ts';
import { slug, writeOrganization } from './write-organization.ts';
import { xmlAttributes } from './xml-text.ts';

/** The head of a document or of an annex of it: what the schema asks for, as far as the draft tells it. */
export interface Head {
  readonly facts: DraftFacts;
  readonly language: LanguageId | undefined;
  /** Whose habits it keeps; undefined where that is not told. */
  readonly convention: Convention | undefined;
  /** The body that adopts the text, by its opening formula; undefined where there is none. */
  readonly body: string | undefined;
  /** "main", "annex_1". */
  readonly component: string;
  /** Those to whom elements refer. */
  readonly delegations: readonly string[];
}

export function writeMeta({ facts, language, convention = 'un', body, component, delegations }: Head): string {
  const { date = unknownDate, symbols, adopted, title } = facts;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : unknownDate;
  const number = slug(symbols[0]?.symbol ?? '') || slug(title) || 'draft';
  const work = `/akn/${convention}/statement/${adopted ? 'resolution' : 'draftResolution'}/${day}/${number}`;
  const spoken = languages[language ?? 'en'];
  const level = (name: string, address: string, more: string): string =>
    [
      `<${name}>`,
      empty('FRBRthis', { value: `${address}/!${component}` }),
      empty('FRBRuri', { value: address }),
      empty('FRBRdate', { date: day, name: adopted ? 'adoption' : 'draft' }),
      empty('FRBRauthor', { href: '#body' }),
      `${more}</${name}>`,
    ].join('');
  return [
    '<meta>',
    '<identification source="#penholder">',
    level('FRBRWork', work, empty('FRBRcountry', { value: convention })),
    level('FRBRExpression', `${work}/${spoken}@`, empty('FRBRlanguage', { language: spoken })),
    level('FRBRManifestation', `${work}/${spoken}@.xml`, ''),
    '</identification>',
    '<references source="#penholder">',
    component === 'main'
      ? [writeOrganization('penholder', 'Penholder'), writeOrganization('body', body ?? 'not told by the draft'), ...delegations].join('\n')
      : writeOrganization(undefined, 'Penholder'),
    '</references>',
    '</meta>',
  ].join('\n');
}

/** As the United Nations writes a date that is not known: the schema asks for one. */
const unknownDate = '0001-01-01';

/** By ISO 639-2, as the schema asks for it. */
const languages: Readonly<Record<LanguageId, string>> = { en: 'eng', es: 'spa', fr: 'fra', pt: 'por' };

function empty(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${xmlAttributes(attributes)}/>`;
}
