/**
 * The words by which drafts are built, in the four languages of the OAS. Sources: the openers and formulas listed by the
 * UN Editorial Manual, and adopted texts of the OAS, the United Nations, WHO and UNFCCC.
 */

/** What a preambular paragraph opens with; in the preamble's own capitals ("RECALLING") or as the UN writes it ("Recalling"). */
export const preambularOpeners: readonly string[] = [
  // English
  ...words(`Recalling Reaffirming Recognizing Recognising Noting Welcoming Expressing Taking Reiterating Stressing Emphasizing Emphasising
    Acknowledging Condemning Underlining Underscoring Having Bearing Aware Concerned Convinced Guided Mindful Determining Determined Acting Considering
    Deeply Gravely Also Further Desiring Desirous Encouraged Commending Conscious Cognizant Alarmed Affirming Appreciating
    Believing Confident Deploring Disturbed Drawing Observing Paying Pursuant Regretting Remaining Resolved Seeking Strongly Encouraging
    Being Cognisant Anxious Deploring Dismayed Expecting Fulfilling Hoping Inspired Keeping Looking Persuaded Profoundly Realizing Referring Seized Thanking Viewing Whereas Appalled`),
  // Spanish
  ...words(`Vistas Visto Vista Vistos Teniendo Considerando Recordando Reafirmando Preocupado Preocupada Consciente Conscientes Tomando Reconociendo Reiterando
    Destacando Subrayando Acogiendo Celebrando Expresando Convencida Convencido Habiendo Observando Guiada Guiado Alarmada Profundamente Poniendo`),
  // Portuguese
  ...words('Tendo Levando Lembrando Reconhecendo Consciente Preocupada Convencida Reafirmando Tomando Ressaltando Observando Acolhendo'),
  // French
  ...words(`Rappelant Considérant Réaffirmant Tenant Prenant Ayant Reconnaissant Notant Soulignant Consciente Conscient Préoccupée Préoccupé Convaincue Convaincu
    Exprimant Saluant Accueillant Condamnant Affirmant Constatant Guidée Résolue Déterminée Gardant Sachant Se`),
];

/** What an operative paragraph opens with: present-tense verbs (UN, WHO, UNFCCC), infinitives after a resolving formula (OAS). */
export const operativeOpeners: readonly string[] = [
  ...words(`Requests Decides Welcomes Invites Notes Encourages Takes Urges Recalls Reiterates Calls Recognizes Recognises Reaffirms Acknowledges Emphasizes Emphasises
    Affirms Agrees Stresses Condemns Resolves Adopts Demands Confirms Directs Commends Establishes Recommends Endorses Authorizes Authorises Expresses
    Strongly Underlines Underscores Reminds Approves Appeals Deplores Expects Extends Insists Intends Looks Proclaims Supports Thanks Designates Instructs Appreciates
    Accepts Appoints Concludes Congratulates Considers Declares Determines Draws Regrets Remains Renews Rejects Transmits Trusts Mandates Re-emphasizes To`),
  ...words(
    'Instruir Encomendar Solicitar Instar Agradecer Condenar Exigir Declarar Convocar Invitar Reafirmar Aprobar Alentar Exhortar Pedir Reiterar Expresar Tomar',
  ),
  ...words('Encarregar Exortar Convidar Aprovar Incentivar Expressar'),
  ...words('Décide Prie Invite Charge Encourage Demande Engage Exhorte Recommande Souligne Réaffirme Rappelle Approuve Félicite'),
];

/** Words that name the organ which adopts the text: an opening formula names one. */
export const organWords =
  /\b(?:Assembly|Council|Conference|Committee|Commission|Parties|Meeting|Board|Congress|Assembleia|Asamblea|Assemblée|Consejo|Conselho|Conseil|Conferencia|Conferência|Conférence|Comité|Comisión|Comissão|Partes|Reunión|Reunião|Réunion|Ministers|Heads)(?!\p{L})/iu;

/** The verbs that close the preamble, alone on their line with a colon. */
export const resolvingFormula =
  /^(?:(?:WE|THEY|The Parties|Les Parties|Las Partes)\s+)?(?:(?:HAVE|HAN|ONT|TÊM)\s+)?(?:(?:ALSO|FURTHER|ADEMÁS|TAMBIÉN)\s+)?(?:RESOLVES?|RESUELVEN?|RESOLVEM?|DECIDES?|DECIDEN?|DÉCIDE(?:NT)?|AGREED?|ACUERDAN?|ACORDADO|CONVENU|DECLARES?|DECLARAN?|DÉCLARE|ADOPTS?|ADOPTE|ADOPTA)(?:\s+(?:ALSO|FURTHER|AS FOLLOWS|LO SIGUIENTE|CE QUI SUIT|O SEGUINTE))?\s*:$/i;

/** What a drafting instruction starts with: a sentence in capitals that orders the editor, not the parties. */
export const instructionVerbs = [
  'PLACE',
  'MOVE',
  'INSERT',
  'DELETE',
  'MERGE',
  'REPLACE',
  'RELOCATE',
  'COMBINE',
  'TRANSFER',
  'UBICAR',
  'TRASLADAR',
  'INSERTAR',
  'ELIMINAR',
  'MOVER',
  'DÉPLACER',
  'INSÉRER',
  'SUPPRIMER',
  'INSERIR',
];

/**
 * What a delegation wants of words that stand before its name, by what its directive begins with, whatever the case: "delete", "to check",
 * "mantener". What begins with another's beginning stands before it.
 */
export const directiveVerbs = {
  unbracket: [
    '(?:delete|remove|lift)(?: the)?(?: square)? brackets',
    '(?:eliminar|quitar|suprimir)(?: los)? corchetes',
    '(?:supprimer|lever)(?: les)? crochets',
  ],
  delete: words(
    'to\\sdelete deletes? deletion strike remove eliminar eliminación suprimir supresión supprimer suppression excluir supressão',
  ),
  retain: words('to\\sretain retains? retention keeps? maintains? mantener retener conservar maintenir conserver manter'),
  reserve: words('reserves? reserved reservation reservar reserva réserver réserve'),
  support: words('supports? apoyar apoya appuyer appuie soutient apoiar apoia'),
  oppose: words("opposes? objects? oponerse se\\sopone s[’']oppose opõe-se"),
  check: words('to\\scheck check checking por\\sverificar verificar à\\svérifier vérifier a\\sverificar'),
  replace: words('replaces? reemplazar remplazar sustituir remplacer substituir'),
  insert: words('insert add insertar añadir agregar insérer ajouter inserir'),
  move: words('moves? trasladar mover reubicar déplacer'),
  merge: words('merges? fusionar combinar fusionner'),
} as const;

/** What stands before a rival text at the head of its bracket: `[G77: alt: …]`, `[G77 alt: …]`. */
export const alternativeWords = '(?:alternative text|alternative|alternativa|variante|alt\\.?)';

/** Latin multiplicatives that mark inserted paragraphs, in their order: 1, 1 bis, 1 ter … 1 decies, 2. */
export const multiplicatives = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'] as const;

function words(text: string): string[] {
  return text.split(/\s+/);
}
