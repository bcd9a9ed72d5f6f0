import type { LanguageId } from './language.ts';
import { phrases } from './lists.ts';

/** The openers that an editor offers, whole and with their particles, the usual ones first. Where a language has no list of a form, none are offered. */
export interface UsualOpeners {
  readonly preambular: readonly string[];
  /** Operative verbs in the present tense, as the United Nations, WHO and the UNFCCC write them. */
  readonly present: readonly string[];
  /** Operative verbs in the infinitive, as the OAS writes them after its resolving formula. */
  readonly infinitive: readonly string[];
}

/** Sources: the United Nations Editorial Manual's openers, and those most frequent in adopted texts of the bodies in the language itself. */
export const usualOpeners: Readonly<Record<LanguageId, UsualOpeners>> = {
  en: {
    preambular: phrases(`
      Recalling, Recalling also, Recalling further, Reaffirming, Recognizing, Recognizing also, Noting, Noting with appreciation, Noting with concern,
      Noting with satisfaction, Taking note of, Taking note with appreciation of, Taking into account, Taking into consideration, Bearing in mind, Welcoming,
      Having considered, Having examined, Having seen, Having heard, Considering, Emphasizing, Stressing, Underlining, Underscoring, Acknowledging,
      Expressing appreciation, Expressing concern, Expressing its appreciation to, Expressing its concern, Convinced, Concerned, Deeply concerned, Gravely concerned,
      Alarmed by, Mindful of, Conscious of, Aware of, Guided by, Determined to, Desiring, Reiterating, Affirming, Believing, Commending, Condemning, Deploring,
      Regretting, Encouraged by, Observing, Acting under, Pursuant to, Whereas`),
    present: phrases(`
      Requests, Also requests, Further requests, Decides, Decides also, Calls upon, Invites, Also invites, Encourages, Urges, Strongly urges, Welcomes,
      Welcomes with appreciation, Takes note of, Takes note with appreciation of, Notes, Notes with appreciation, Notes with concern, Reaffirms, Recalls, Recognizes,
      Emphasizes, Stresses, Underlines, Underscores, Acknowledges, Affirms, Reiterates, Expresses appreciation, Expresses its appreciation to, Expresses its gratitude to,
      Expresses concern, Expresses its concern, Commends, Condemns, Strongly condemns, Deplores, Demands, Recommends, Endorses, Adopts, Approves, Agrees, Authorizes,
      Establishes, Designates, Appeals to, Directs, Instructs, Reminds, Thanks, Congratulates, Declares, Proclaims, Confirms, Regrets, Remains seized of`),
    infinitive: phrases(`
      To request, To instruct, To urge, To invite, To encourage, To reaffirm, To recognize, To take note of, To thank, To express, To call upon, To continue, To reiterate,
      To renew, To approve, To adopt, To entrust, To convene, To recommend, To welcome, To condemn, To declare, To support, To promote, To strengthen, To establish`),
  },
  es: {
    preambular: phrases(`
      Recordando, Recordando también, Reafirmando, Reconociendo, Teniendo en cuenta, Teniendo presente, Considerando, Tomando nota de, Tomando en cuenta,
      Tomando en consideración, Habiendo visto, Habiendo examinado, Destacando, Subrayando, Reiterando, Acogiendo con beneplácito, Acogiendo con satisfacción, Observando,
      Observando con preocupación, Expresando su preocupación, Expresando su reconocimiento, Preocupada por, Profundamente preocupada por, Convencida de, Consciente de,
      Guiada por, Alarmada por, Celebrando, Poniendo de relieve, Visto, Vistos`),
    present: phrases(`
      Solicita, Pide, Decide, Insta, Exhorta, Invita, Alienta, Reafirma, Reconoce, Recuerda, Acoge con beneplácito, Acoge con satisfacción, Toma nota de,
      Toma nota con reconocimiento de, Observa, Observa con preocupación, Expresa su reconocimiento, Expresa su preocupación, Destaca, Subraya, Pone de relieve, Reitera, Condena,
      Exige, Aprueba, Hace suyo, Recomienda, Encomia, Agradece, Declara`),
    infinitive: phrases(`
      Solicitar, Instar, Encomendar, Instruir, Invitar, Alentar, Exhortar, Reafirmar, Reiterar, Reconocer, Agradecer, Tomar nota de, Expresar, Aprobar, Declarar, Condenar,
      Exigir, Convocar, Pedir, Recomendar, Continuar, Promover, Fortalecer`),
  },
  fr: {
    preambular: phrases(`
      Rappelant, Rappelant également, Réaffirmant, Considérant, Reconnaissant, Prenant note de, Prenant acte de, Tenant compte de, Ayant à l’esprit, Ayant examiné, Notant,
      Notant avec préoccupation, Notant avec satisfaction, Soulignant, Saluant, Se félicitant de, Accueillant avec satisfaction, Consciente de, Préoccupée par,
      Profondément préoccupée par, Convaincue, Exprimant sa préoccupation, Exprimant sa gratitude, Condamnant, Constatant, Affirmant, Guidée par, Gardant à l’esprit, Sachant,
      Résolue à, Déterminée à`),
    present: phrases(`
      Prie, Décide, Demande, Invite, Engage, Encourage, Exhorte, Recommande, Souligne, Réaffirme, Rappelle, Prend note de, Prend acte de, Se félicite de,
      Accueille avec satisfaction, Approuve, Charge, Félicite, Condamne, Exige, Constate, Note avec préoccupation, Note avec satisfaction, Reconnaît, Réitère, Remercie,
      Salue, Adopte, Déclare`),
    infinitive: [],
  },
  pt: {
    preambular: phrases(`
      Recordando, Lembrando, Tendo em conta, Tendo presente, Levando em conta, Reconhecendo, Considerando, Consciente de, Preocupada com, Convencida de, Reafirmando,
      Tomando nota de, Ressaltando, Observando, Acolhendo com satisfação`),
    present: [],
    infinitive: phrases(`
      Solicitar, Encarregar, Instar, Exortar, Convidar, Incentivar, Reafirmar, Reiterar, Reconhecer, Agradecer, Tomar nota de, Expressar, Aprovar, Instruir, Declarar,
      Recomendar`),
  },
};
