import { phrases, words } from './lists.ts';
import type { NameWords } from './optional-words.ts';

/** French, from texts of the United Nations and the OAS. Its names have few capitals: most forms are those of institutions. */
export const names: NameWords = {
  heads: words(`
    accord charte commission comité conférence convention conseil pacte déclaration forum fonds groupe institut réunion ministère réseau bureau
    organisation plan programme protocole stratégie sommet système traité union document`),
  translations: {},
  links: words('de du des pour sur contre en par avec aux au à'),
  contractions: { du: 'de', des: 'de', au: 'à', aux: 'à' },
  afterComma: words('et ou notamment'),
  varying: words('de du des pour sur contre en par le la les au aux à'),
  prefixes: phrases('Le, La, Les, Nations Unies, OEA, ONU'),
  texts: words('Accord Charte Convention Pacte Déclaration Plan Protocole Stratégie Traité'),
  organizations: ['Nations Unies'],
  about: words('contre sur pour'),
  institutions: phrases('états membres, états parties, secrétariat général, conseil permanent, assemblée générale, secrétaire général'),
  ownedBy: words('de du des'),
  owners: words('sa ses son leur leurs Union Communauté Ligue'),
  organs: words('Conférence Réunion Assemblée'),
  organOfText: words('à au'),
  divisions: words('ANNEXE PARTIE TITRE LIVRE OPTION SECTION CHAPITRE ARTICLE GROUPE'),
};
