import { words } from './lists.ts';
import type { GluedWords } from './optional-words.ts';

/** Words that stand in most drafts. Two of them are never one word: prefixes such as "under" and "inter", and what ends a compound ("house", "work"), are left out. */
export const gluedWords: GluedWords = {
  common: words(`
    additional adequate administrative administrator appropriate areas assessment assistance authority available awareness basis bilateral biological
    building capacity children civil climate collected collection committee common communities community compliance comprehensive conditions
    conference conservation convention cooperation coordination council countries country criteria cultural current data decision delegation developed
    developing development different diversity domestic economic education effective efforts emission environment environmental equitable essential
    existing expert experts exploitation export external facilities finance financial formal framework frameworks functions general genetic global governance government
    health human humanitarian implementation importance inclusive income increase indigenous individual information institution institutional
    institutions integrated international issues jurisdiction knowledge least legal legislation level local maintenance making management marine
    material materials measure measures mechanism member members middle military minister ministers mission monitoring multilateral national natural
    necessary negotiation nuclear obligation ocean operative organization paragraph participation parties party payments peaceful peoples period
    placement policy political population possible potential preambular primary principle priority private procedure process programme progress
    project proposal proposed protection protocol provision public publication qualified recommendation reduction regional regulation relevant report
    reporting representative representatives request required research resolution resource resources respect respective responsible result results
    review rights rural safety sanitary science scientific secretariat secretary sector sectors security separate services session shared significant
    single small social society special specific stakeholders standards state states statistical strategic strategy strengthening subregional
    sufficient support sustainable system technical technological technology territorial terms territory traditional training transfer transparency
    trade treatment treaty urban utilization various vessel vessels violence voluntary vulnerable waste water women workers`),
  smallWords: words('the of and for with'),
  lastParts: words('based driven resilient oriented'),
  realWords: ['policymaking', 'lawmaking'],
};
