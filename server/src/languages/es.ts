import { names } from './es-names.ts';
import { numbers } from './es-numbers.ts';
import type { Language } from './language.ts';
import { phrases, words } from './lists.ts';

/** Spanish. Its stamps, instructions and directives were collected from the OAS's own drafts and from proposals to the ocean treaty. */
export const es: Language = {
  id: 'es',
  stopWords: words('el los las del y sobre por con en una al'),
  articles: words('el la los las'),
  conjunctions: { and: words('y e'), or: words('o u'), more: [] },
  citing: {
    resolution: words('resolución resolucion resoluciones'),
    decision: words('decisión decision decisiones'),
    draft: ['proyecto de'],
    examples: phrases('en particular, en especial, incluida la, incluidas las, entre ellas, a saber, como'),
    ofOrgan: phrases('de la, del, de'),
    organs: {
      A: phrases('Asamblea General, Asamblea'),
      S: ['Consejo de Seguridad'],
      HRC: ['Consejo de Derechos Humanos'],
      ECOSOC: ['Consejo Económico y Social'],
      UNEA: ['Asamblea de las Naciones Unidas sobre el Medio Ambiente'],
      other: phrases('Asamblea Parlamentaria, Comisión, Comité, Conferencia de las Partes, OEA, Protocolo'),
    },
    setUp: phrases('dimanante, dimanantes, establecido, establecida, creado, creada, en virtud, párrafo, párrafos'),
    dated: phrases('de, del, de fecha, con fecha, aprobada el, aprobado el, adoptada el, aprobada, adoptada'),
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    inDates: words('de del'),
    dayEndings: words('º o.'),
    parts: words('anexo anexos parte secc. sección cap. párr. párrs.'),
    letterheads: ['Naciones Unidas'],
    through: words('a al hasta'),
  },
  quoting: {
    relatives: phrases('que, la cual, el cual'),
    verbs: words('dice establece estableció señala señaló dispone dispuso estipula expresa expresó declara declaró proclama'),
    complements: phrases('que, lo siguiente'),
    inWhich: phrases('en la que, en la cual, en el que, en el cual, por la que, por la cual'),
    accordingTo: phrases(
      'según, de acuerdo con, conforme a, en palabras de, como establece, como señala, como dispone, como se establece en, como se señala en, como se indica en',
    ),
    belonging: words('por en de del sobre a bajo con para mediante'),
    noting: phrases('nota de, consciente de, guiada por, guiado por, presente'),
  },
  namesDelegations: false,
  spacesHighMarks: false,
  quotationMarks: { open: '“', close: '”' },
  figuresBeforeMarks: true,
  openers: {
    preambular: words(`
      Vistas Visto Vista Vistos Teniendo Considerando Recordando Reafirmando Preocupado Preocupada Consciente Conscientes Tomando Reconociendo Reiterando
      Destacando Subrayando Acogiendo Celebrando Expresando Convencida Convencido Habiendo Observando Guiada Guiado Alarmada Profundamente Poniendo`),
    participleEndings: words('ando endo iendo'),
    operative: words(`
      Instruir Encomendar Solicitar Instar Agradecer Condenar Exigir Declarar Convocar Invitar Reafirmar Aprobar Alentar Exhortar Pedir Reiterar Expresar
      Tomar`),
    complements: phrases('nota, en cuenta, en consideración, presente, visto, también, además'),
  },
  operativeForms: {
    infinitiveEndings: words('ar er ir or arse erse irse'),
    notVerbs: [],
    adverbs: words('asimismo también además'),
    adverbEnding: 'mente',
    examples: { infinitive: 'Solicitar' },
  },
  formulas: {
    articles: words('El EL La LA Los LOS Las LAS'),
    organs: words('Asamblea Consejo Conferencia Comité Comisión Partes Reunión'),
    joining: words('de del la las los el y e económico social'),
    serving: ['actuando como'],
    organsOf: {
      oas: ['Estados Americanos'],
      un: phrases('Asamblea General, Consejo de Seguridad, Consejo Económico y Social, Consejo de Derechos Humanos'),
      who: ['Asamblea Mundial de la Salud'],
      unfccc: ['Conferencia de las Partes'],
    },
    resolving: {
      subjects: ['Las Partes'],
      auxiliaries: ['han'],
      adverbs: words('además también'),
      oasVerbs: words('resuelve resuelven'),
      otherVerbs: words('decide deciden acuerda acuerdan acordado declara declaran adopta'),
      closings: ['lo siguiente'],
    },
    titles: phrases('PROYECTO, RESOLUCIÓN APROBADA'),
  },
  headings: {
    article: ['Artículo'],
    annex: ['Anexo'],
    appendix: ['Apéndice'],
    division: [],
    option: words('Opción Variante'),
  },
  statuses: {
    words: {
      approved: ['aprobado'],
      agreed: ['acordado'],
      'agreed ad referendum': phrases(
        'acordado ad referéndum, acordado ad referendum, acordado ad ref., acordado ad ref, aprobado ad referéndum, aprobado ad referendum',
      ),
      pending: ['pendiente'],
      reserved: ['reservado'],
      'to revert': [],
    },
    negations: ['no'],
    circumstances: [],
    otherStamps: [],
  },
  instructions: {
    verbs: words('UBICAR TRASLADAR INSERTAR ELIMINAR MOVER'),
    titleWords: words('DE DEL Y'),
  },
  directives: {
    verbs: {
      unbracket: phrases(
        'eliminar corchetes, eliminar los corchetes, quitar corchetes, quitar los corchetes, suprimir corchetes, suprimir los corchetes',
      ),
      delete: words('eliminar eliminación suprimir supresión excluir'),
      retain: words('mantener retener conservar'),
      reserve: words('reservar reserva'),
      support: words('apoyar apoya'),
      oppose: phrases('oponerse, se opone'),
      check: phrases('por verificar, verificar'),
      replace: words('reemplazar remplazar sustituir'),
      insert: words('insertar añadir agregar'),
      move: words('trasladar mover reubicar'),
      merge: words('fusionar combinar'),
    },
    doubtful: [],
    remarks: [],
    nounsBeforeQuotation: words('palabra palabras frase'),
    beforeReplacement: words('por con'),
    smallWords: words('el la los las este esta todo de del al en a y'),
    placeWords: words('después antes tras'),
    partWords: words('párrafo párrafos aquí inciso literal texto oración preámbulo anexo propuesta artículo'),
  },
  brackets: {
    noText: ['sin texto'],
    alternative: words('alternativa variante'),
    headsOfText: [],
    notNames: phrases('opción, opcion, alternativa, nota, texto, propuesta, comentario, fuente, nuevo, estados miembros'),
    remarks: ['véase', 'sin remisión previa a una Comisión Principal'],
    uncontested: words('alternativa nota'),
    placementWords: [],
    afterPlacement: [],
    notes: ['nota'],
    blanks: [],
  },
  attributions: {
    nameLinks: words('de del la y e'),
    backing: words('en nombre con apoyo'),
    textNouns: words('Frase Texto Párrafo Frases Textos Párrafos'),
    inBrackets: phrases('en corchetes, entre corchetes'),
    requestedBy: phrases('a solicitud de, a petición de, a pedido de, propuesto por'),
    heading: {
      documents: words('Observaciones Comentarios Propuesta Propuestas'),
      presented: words('presentada presentadas presentado Presentada Presentado'),
      by: words('de del por'),
      authorities: phrases(
        'Gobierno, Gobiernos, Delegación, Delegaciones, delegación, delegaciones, Misión Permanente, Misiones Permanentes',
      ),
      of: words('de del'),
      about: words('sobre al'),
    },
  },
  formatting: {
    formats: phrases('negrita, negritas, tachado, tachada, tachados, subrayado, subrayada, subrayados, cursiva'),
    changes: phrases(
      'adición, adiciones, supresión, supresiones, eliminación, eliminaciones, texto nuevo, nuevo texto, texto propuesto, cambios propuestos, modificaciones',
    ),
  },
  submissions: {
    titles: phrases('compilación, propuestas, contribuciones, enmiendas, comentarios, observaciones'),
    headings: phrases('Propuesta de, Propuestas de, Presentado por, Presentada por, Enmiendas de, Comentarios de'),
    joining: phrases('también en nombre del, también en nombre de, en nombre del, en nombre de, con el apoyo del, con el apoyo de'),
    nameLinks: words('para el los las'),
    given: words('propuesto propuesta sugerido sugerida presentado presentada'),
    offers: phrases('texto sugerido, texto propuesto, propuesta de texto, propuesta, sugerencia'),
    wishes: words(`
      sugiere sugieren propone proponen solicita solicitan pide piden recomienda recomiendan apoya apoyan prefiere prefieren considera consideran`),
    impersonal: phrases('Se solicita, Se propone, Se sugiere, Se recomienda, Se pide'),
    own: words('Proponemos Sugerimos Solicitamos Nuestra Nuestro'),
    matters: phrases(`
      eliminar, eliminación, suprimir, supresión, insertar, incluir, inclusión, agregar, añadir, reemplazar, sustituir, mantener, mover, redacción, definición,
      párrafo, párrafos, artículo, artículos, literal, inciso, opción, alternativa, corchetes, texto, término`),
    reasons: phrases('Justificación, Comentarios, Comentario, Fundamentación, Explicación'),
    texts: phrases('Texto propuesto, Propuesta de texto, Propuesta'),
    moved: phrases('trasladado a, movido a'),
    balloons: ['Comentado'],
  },
  sentences: {
    neverLast: words('de la el del en y los las'),
    beforeNumbers: [],
    textParts: words('párrafo párrafos artículo artículos'),
    abbreviations: words(`
      esp pár núm núms párr párrs parág pág págs sr sra sres srta lic ing sta sto excmo excma ene abr ago dic aprox máx mín ejem ptos obs gral gob ley dir
      coord resol incl`),
    oneLetterWords: words('a e o y'),
    definingVerbs: phrases('significa, se entenderá, se entiende, por'),
    beforeTitles: phrases(
      `titulado, titulada, titulados, tituladas, denominado, denominada, denominados, denominadas, llamado, llamada, llamados, llamadas, la frase,
      la expresión, la palabra, el término, el lema`,
    ),
    correcting: phrases('donde dice, reemplazar, reemplácese, sustituir, sustitúyase, suprimir, eliminar'),
    rightlyDoubled: words('que se'),
    neverDoubled: words('el los del'),
    modals: [],
    auxiliaries: words('han ha haber hayan haya ser sido son es'),
    prepositions: [],
  },
  names,
  numbers,
};
