import { type Convention, type ToldConvention, toldConvention } from '../draft/convention.ts';
import type { Draft } from '../draft/draft.ts';
import { languageOf, languageWords } from '../draft/language.ts';
import { say } from '../wording/say.ts';

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
  if (told === undefined) return { is: null, because: say('nothingTells') };
  const evidence = say(evidences[told.by], { body: say(bodies[told.convention]) });
  return told.isKept ? { is: told.convention, because: evidence } : { is: null, because: `${evidence} ${say('customNotKept')}` };
}

const evidences = {
  organ: 'toldByOrgan',
  capitals: 'toldByCapitals',
  'resolving formula': 'toldByFormula',
  symbol: 'toldBySymbol',
} as const satisfies Record<ToldConvention['by'], string>;

const bodies = {
  oas: 'detectedOas',
  un: 'detectedUn',
  who: 'detectedWho',
  unfccc: 'detectedUnfccc',
} as const satisfies Record<Convention, string>;

function languageDetected(draft: Draft): DetectedThing {
  const language = languageOf(draft);
  const counted = [...languageWords(draft)].sort(([, a], [, b]) => b - a);
  const languageNames = new Intl.DisplayNames(say('languageTag'), { type: 'language' });
  const words = counted.map(([id, count]) => say('wordsOfLanguage', { count, language: languageNames.of(id) ?? id })).join(', ');
  const told = say('wordsOfLanguages', { words: words || say('noneOfThem') });
  return {
    is: language?.id ?? null,
    because: language === undefined && words !== '' ? `${told} ${say('tooFewWords')}` : told,
  };
}
