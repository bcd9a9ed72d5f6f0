/** Words after which a full stop ends no sentence, in small letters and without the stop: of references, titles and Latin, in the languages of the OAS. */
export const abbreviations: ReadonlySet<string> = new Set(
  `etc viz vis cf vs ibid idem seq seqq loc cit al ca circa approx est incl excl resp esp
  no nos nr num núm núms art arts article par para paras párr párrs parág pár sec sect secs cap caps chap ch vol vols fig figs tab tabs app apps ann annex pp pg pág págs
  ed eds edn rev revs add adds corr corrs doc docs res dec ser sess mtg suppl supp cont contd amend prov ver anon trans transl
  inc ltd corp bros dept depts div govt gov min max avg temp tel ext abr assn assoc univ inst intl nat natl org orgs admin comm conf distr dist
  mr mrs ms dr drs prof profs hon rev gen col maj capt lieut sgt sen rep amb messrs mme mmes mlle sr sra sres srta lic ing st ste sta sto jr esq excmo excma
  jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic janv févr avr juil déc fev
  aprox máx mín ejem ptos obs ref refs op vgr gral gob ley dir coord resol hrs mins yrs lbs pers lat lon alt
  bis ter quat quater quinquies sexies septies octies novies decies`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
