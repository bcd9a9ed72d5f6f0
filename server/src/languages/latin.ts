import { words } from './lists.ts';

/** Latin multiplicatives that mark inserted paragraphs, in their order: 1, 1 bis, 1 ter … 1 decies, 1 undecies …, 2. */
export const multiplicatives = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
  'undecies',
  'duodecies',
  'terdecies',
  'quaterdecies',
  'quindecies',
] as const;

/** Short spellings of some of them. */
export const shortMultiplicatives = ['quat'] as const;

/** Abbreviations in texts of any language, without the full stop, which does not end the sentence: Latin, citations, titles, units. */
export const commonAbbreviations = words(`
  etc viz vis num approx cf vs ibid idem seq seqq loc cit al ca circa resp op no nos art arts para paras par sec secs sect cap caps chap vol vols fig figs tab tabs pp pg
  ed eds rev revs add adds corr corrs doc docs res dec ser sess suppl cont contd prov ver trans inc max min temp tel ext abr inst admin comm conf dist
  dr prof gen col rep st jan feb mar apr jun jul aug sep sept oct nov fev ref refs vgr lat lon alt bis ter quat quater quinquies sexies septies
  octies novies decies`);
