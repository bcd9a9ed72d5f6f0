import { authoring } from './authoring.ts';
import { brackets } from './brackets.ts';
import { cards } from './cards.ts';
import { catalogues } from './catalogues.ts';
import { changes } from './changes.ts';
import { characters } from './characters.ts';
import { citations } from './citations.ts';
import { cleaning } from './cleaning.ts';
import { common } from './common.ts';
import { endings } from './endings.ts';
import { facts } from './facts.ts';
import { footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { languages } from './languages.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { proposals } from './proposals.ts';
import { references } from './references.ts';
import { restructuring } from './restructuring.ts';
import { revisions } from './revisions.ts';
import { settings } from './settings.ts';
import { settling } from './settling.ts';
import { stands } from './stands.ts';
import { states } from './states.ts';
import { statuses } from './statuses.ts';
import { typing } from './typing.ts';
import { views } from './views.ts';

/** All that is said in English, which is the wording that the others translate. */
export const english = {
  ...common,
  ...places,
  ...authoring,
  ...brackets,
  ...cards,
  ...catalogues,
  ...changes,
  ...characters,
  ...citations,
  ...cleaning,
  ...endings,
  ...facts,
  ...footnotes,
  ...foreign,
  ...languages,
  ...names,
  ...numbers,
  ...proposals,
  ...references,
  ...restructuring,
  ...revisions,
  ...settings,
  ...settling,
  ...stands,
  ...states,
  ...statuses,
  ...typing,
  ...views,
} as const;
