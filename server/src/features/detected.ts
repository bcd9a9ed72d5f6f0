import { type Convention, type ToldConvention, toldConvention } from '../draft/convention.ts';
import type { Draft } from '../draft/draft.ts';
import { languageOf, languageWords } from '../draft/language.ts';

/** What was told from a draft’s text, and by what. */
export interface Detected {
  readonly convention: DetectedThing;
  readonly language: DetectedThing;
}

export interface DetectedThing {
  /** Null where nothing was told. */
  readonly is: string | null;
  /** In whole sentences. */
  readonly because: string;
}

export function detected(draft: Draft): Detected {
  return { convention: conventionDetected(toldConvention(draft)), language: languageDetected(draft) };
}

function conventionDetected(told: ToldConvention | undefined): DetectedThing {
  if (told === undefined)
    return { is: null, because: 'No opening formula, no resolving formula and no symbol in its heading tells whose habits it keeps.' };
  const body = bodies[told.convention];
  const evidence = {
    organ: `Its opening formula names an organ of ${body}.`,
    capitals: `Its opening formula and its resolving formula are in capitals, as those of ${body} are.`,
    'resolving formula': `Its resolving formula is in capitals, as that of ${body} is.`,
    symbol: `The symbol in its heading is one of ${body}.`,
  }[told.by];
  return told.isKept
    ? { is: told.convention, because: evidence }
    : { is: null, because: `${evidence} But most paragraphs of its preamble end otherwise than is the custom there.` };
}

const bodies: Readonly<Record<Convention, string>> = {
  oas: 'the Organization of American States',
  un: 'the United Nations, or of a body that writes as it does',
  who: 'the World Health Organization',
  unfccc: 'the climate conference, or of another conference of parties',
};

function languageDetected(draft: Draft): DetectedThing {
  const language = languageOf(draft);
  const counted = [...languageWords(draft)].sort(([, a], [, b]) => b - a);
  const words = counted.map(([id, count]) => `${count} of ${languageNames.of(id)}`).join(', ');
  return {
    is: language?.id ?? null,
    because: `Of the words that only one language has, it has ${words || 'none'}.${language === undefined && words !== '' ? ' They are too few, or too near to each other in number.' : ''}`,
  };
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
