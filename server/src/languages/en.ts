import { gluedWords } from './en-glued-words.ts';
import { lostChanges } from './en-lost-changes.ts';
import { numbers } from './en-numbers.ts';
import { names, references, sessions, splits } from './en-optional-words.ts';
import { spellings } from './en-spellings.ts';
import type { Language } from './language.ts';
import { phrases, words } from './lists.ts';

/** English. Statuses and directives are those of the OAS, of UN informals and of UNFCCC drafts. */
export const en: Language = {
  id: 'en',
  stopWords: words('the and of to for with by its that which in'),
  articles: ['the'],
  conjunctions: { and: ['and'], or: words('or and/or'), more: ['as well as'] },
  citing: {
    resolution: words('resolution resolutions'),
    decision: words('decision decisions'),
    draft: ['draft'],
    examples: phrases('including, in particular, especially, notably, namely, such as'),
    ofOrgan: phrases('of the, of, by the, of the United Nations, by the United Nations'),
    organs: {
      A: phrases('General Assembly, UNGA'),
      S: phrases('Security Council, UNSC'),
      HRC: phrases('Human Rights Council, HRC, UNHRC'),
      ECOSOC: phrases('ECOSOC, Economic and Social Council'),
      UNEA: phrases('UNEA, Environment Assembly'),
      other: phrases(
        `Commission, Committee, Parliamentary Assembly, Parliament, Parliaments, Council of Europe, Governing Council, Executive Board, Executive Council, Conference, Parties,
        Union, OAS, Protocol`,
      ),
    },
    setUp: phrases('established, created, set up, pursuant, imposed, mandated, paragraph, paragraphs, under'),
    dated: phrases('of, dated, adopted on, adopted, of the'),
    months: words('January February March April May June July August September October November December'),
    inDates: [],
    dayEndings: words('st nd rd th'),
    parts: words('annex annexes part sect. section chap. chapter para. paras.'),
    letterheads: ['United Nations'],
    through: words('to through'),
  },
  quoting: {
    relatives: words('which that'),
    verbs: words('states stated reads provides provided stipulates stipulated says said declares declared proclaims proclaimed'),
    complements: phrases('that, as follows, the following'),
    inWhich: phrases('in which, by which, wherein, whereby'),
    accordingTo: phrases(
      'in the words of, in the terms of, according to, as stated in, as set out in, as set forth in, as provided in, as declared in',
    ),
    belonging: words('by in of on to under with from for about concerning pursuant'),
    noting: phrases('note of, aware of, mindful of, attention to, guided by, conscious of, cognizant of'),
  },
  namesDelegations: true,
  spacesHighMarks: false,
  quotationMarks: { open: '“', close: '”' },
  figuresBeforeMarks: false,
  openers: {
    preambular: words(`
      Recalling Reaffirming Recognizing Recognising Noting Welcoming Expressing Taking Reiterating Stressing Emphasizing Emphasising
      Acknowledging Condemning Underlining Underscoring Having Bearing Aware Concerned Convinced Guided Mindful Determining Determined Acting Considering
      Deeply Gravely Also Further Desiring Desirous Encouraged Commending Conscious Cognizant Alarmed Affirming Appreciating
      Believing Confident Deploring Disturbed Drawing Observing Paying Pursuant Regretting Remaining Resolved Seeking Strongly Encouraging
      Being Cognisant Anxious Dismayed Expecting Fulfilling Hoping Inspired Keeping Looking Persuaded Profoundly Realizing Referring Seized Thanking Viewing
      Whereas Appalled`),
    participleEndings: ['ing'],
    operative: words(`
      Requests Decides Welcomes Invites Notes Encourages Takes Urges Recalls Reiterates Calls Recognizes Recognises Reaffirms Acknowledges Emphasizes
      Emphasises Affirms Agrees Stresses Condemns Resolves Adopts Demands Confirms Directs Commends Establishes Recommends Endorses Authorizes Authorises
      Expresses Strongly Underlines Underscores Reminds Approves Appeals Deplores Expects Extends Insists Intends Looks Proclaims Supports Thanks Designates
      Instructs Appreciates Accepts Appoints Concludes Congratulates Considers Declares Determines Draws Regrets Remains Renews Rejects Transmits Trusts
      Mandates Re-emphasizes To`),
    complements: phrases(
      'into account, into consideration, in mind, note, by, upon, on, considered, seen, examined, with appreciation, with concern, with satisfaction',
    ),
  },
  operativeForms: {
    particle: 'to',
    infinitiveEndings: [],
    presentEnding: 's',
    notVerbs: words('as this its parties states members governments countries measures'),
    adverbs: words('also further again once hereby then'),
    adverbEnding: 'ly',
    examples: { infinitive: 'To request', present: 'Requests' },
  },
  preambularForms: {
    adding: words('also further'),
    complements: phrases('note, into account, into consideration, in mind'),
    endings: words('ing ed ly ful ous ive'),
    leading: words('as at by for given in on since under upon whereas with without pursuant also further aware'),
  },
  formulas: {
    articles: words('The THE'),
    organs: words('Assembly Council Conference Committee Commission Parties Meeting Board Congress Ministers Heads'),
    joining: words('of the and for as to on in with serving meeting parties acting general conference its session at'),
    serving: phrases('serving as, acting as'),
    organsOf: {
      oas: ['American States'],
      un: phrases('General Assembly, Security Council, Economic and Social Council, Human Rights Council, United Nations'),
      who: ['Health Assembly'],
      unfccc: ['Conference of the Parties'],
    },
    resolving: {
      subjects: phrases('we, they, the parties'),
      auxiliaries: ['have'],
      adverbs: words('also further'),
      oasVerbs: words('resolve resolves'),
      otherVerbs: words('decide decides agree agreed declare declares adopt adopts'),
      closings: phrases('also, further, as follows'),
    },
    titles: words('DRAFT ADOPTED'),
  },
  headings: {
    article: ['Article'],
    annex: ['Annex'],
    appendix: words('Appendix Enclosure Attachment Addendum'),
    division: words('Chapter Section'),
    option: words('Option Alternative'),
  },
  statuses: {
    words: {
      approved: ['approved'],
      agreed: phrases('agreed, agreed in informals'),
      'agreed ad referendum': phrases('agreed ad referendum, approved ad referendum, agreed ad ref., agreed ad ref'),
      pending: ['pending'],
      reserved: words('reserved reserve'),
      'to revert': ['to revert'],
    },
    negations: ['not'],
    circumstances: words('in by at to on'),
    otherStamps: words('ADOPTED ACCEPTED CLOSED OPEN CONCLUDED CLEARED CONFIRMED BRACKETED WITHDRAWN SUSPENDED'),
  },
  instructions: {
    verbs: words('PLACE MOVE INSERT DELETE MERGE REPLACE RELOCATE COMBINE TRANSFER'),
    titleWords: words('OF IN AND'),
    orders: {
      delete: ['DELETE'],
      move: words('PLACE MOVE RELOCATE TRANSFER INSERT'),
      subjects: phrases('THIS PARAGRAPH, THIS PREAMBULAR PARAGRAPH, THIS OPERATIVE PARAGRAPH'),
      paragraph: ['PARAGRAPH'],
      placeWords: phrases('AFTER, IMMEDIATELY AFTER, DIRECTLY AFTER, TO FOLLOW, TOGETHER WITH, WITH, BELOW, UNDER, NEXT TO'),
      preambular: ['PREAMBULAR'],
      operative: ['OPERATIVE'],
      ofPreamble: phrases('OF THE PREAMBLE, IN THE PREAMBLE'),
      ofOperative: phrases('OF THE OPERATIVE PART, OF THE OPERATIVE SECTION, IN THE OPERATIVE PART, IN THE OPERATIVE SECTION'),
    },
  },
  directives: {
    verbs: {
      unbracket: phrases(
        `delete brackets, delete the brackets, delete square brackets, delete the square brackets, remove brackets, remove the brackets,
        remove square brackets, remove the square brackets, lift brackets, lift the brackets, lift square brackets, lift the square brackets`,
      ),
      delete: phrases('to delete, delete, deletes, deletion, strike, remove'),
      retain: phrases('to retain, retain, retains, retention, keep, keeps, maintain, maintains'),
      reserve: words('reserve reserves reserved reservation'),
      support: words('support supports'),
      oppose: words('oppose opposes object objects'),
      check: phrases('to check, check, checking'),
      replace: words('replace replaces'),
      insert: words('insert add'),
      move: words('move moves'),
      merge: words('merge merges'),
    },
    doubtful: words('support oppose object check checking move merge keep maintain'),
    remarks: words('alt bracket placement question proposal'),
    nounsBeforeQuotation: words('word words phrase term'),
    beforeReplacement: words('with by'),
    smallWords: words('this the entire whole all its their on of in to from with as is at for until and or'),
    placeWords: words('after before throughout end beginning second first last line'),
    partWords: words(`
      here it both position para paras para. paras. paragraph paragraphs paragraph. paragraphs. subpara subparas sub-para sub-paras subparagraph
      subparagraphs sub-paragraph sub-paragraphs text sentence phrase preamble preambular operative part section annex chapeau bracket brackets version
      original proposal alt article pending later above below`),
  },
  brackets: {
    noText: ['no text'],
    alternative: phrases('alternative text, alternative, alt., alt'),
    headsOfText: words(`
      Note Placeholder Preamble Article Annex Paragraph Text Title Heading Chapeau Subparagraph Sub-paragraph PP OP`),
    notNames: phrases(`
      option, options, alt, alternative, alternatives, note, notes, placeholder, text, title, heading, version, proposal, proposals, proposed, compromise,
      bridging, package, comment, comments, rationale, reason, explanation, source, new, old, former, original, merged,
      streamlined, based, see, ref, reference, date, example, drafting, editor, editorial, translation, figure, table, box, footnote, question, definition,
      definitions, section, part, step, variant, addition, deletion, member states, parties`),
    // The General Assembly says so below a resolution's date: "[on the report of the Third Committee (A/70/488)]" (United Nations Editorial Manual).
    remarks: [
      ...words('sic see translation'),
      'without reference to a Main Committee',
      ...words('First Second Third Fourth Fifth Sixth').map((each) => `on the report of the ${each} Committee`),
    ],
    uncontested: words('note placeholder signed'),
    placementWords: words('move moved placement place'),
    afterPlacement: words('to in tbd option'),
    notes: phrases(
      `note, editor’s note, editorial note, negotiators note, negotiator note, negotiators’ note, negotiator’ note, drafting note`,
    ),
    blanks: phrases('date, year, place, number, name, tbd, tbc, to be determined, to be decided, to be completed, to be confirmed'),
  },
  attributions: {
    nameLinks: words('of the and on'),
    backing: words('behalf supported by others'),
    textNouns: words('Phrase Phrases Text Texts Paragraph Paragraphs Word Words Sentence Sentences'),
    inBrackets: phrases('in brackets, in square brackets'),
    requestedBy: phrases('at the request of, at the proposal of, on the proposal of, requested by, proposed by, by'),
    heading: {
      documents: words('Observations Comments Proposal Proposals Amendment Amendments'),
      presented: words('submitted presented Submitted Presented'),
      by: words('by from of'),
      authorities: phrases(
        'Government, Governments, Delegation, Delegations, delegation, delegations, Permanent Mission, Permanent Missions',
      ),
      of: ['of'],
      about: words('on to'),
    },
  },
  formatting: {
    formats: phrases('bold, strikethrough, strike-through, struck through, struck out, underline, underlined, underlining, italics'),
    changes: phrases(
      'addition, additions, additional text, deletion, deletions, deleted, inserted, insertions, new text, text to be deleted, proposed text, recommended text, amendments, changes proposed, proposed changes',
    ),
  },
  submissions: {
    titles: phrases(
      'compilation, proposals, submissions, amendments, views, comments, contributions, inputs, written statements, observations, textual suggestions',
    ),
    headings: phrases(`
      Led by, Joint proposal by, Joint proposal of, Joint submission by, Joint submission of, Joint submission from, Proposal by, Proposals by, Proposal from, Proposals from, Proposal of, Proposals of, Submission by, Submission from, Submission of,
      Submitted by, Proposed by, Textual proposals by, Textual proposals from, Amendments by, Amendments proposed by, Comments by, Comments from`),
    joining: phrases('also on behalf of, and on behalf of, on behalf of, supported by, joined by, together with'),
    nameLinks: words('for in to its'),
    given: words('proposed suggested submitted presented'),
    offers: phrases(`
      suggested text, proposed text, suggested language, proposed language, suggested edit, suggested edits, suggested amendment, proposed amendment,
      proposed amendments, text proposal, textual proposal, textual proposals, alternative text, alternative proposal, new text, proposal, suggestion, amendment`),
    wishes: phrases(`
      suggests, suggest, proposes, propose, requests, request, recommends, recommend, supports, support, prefers, prefer, opposes, oppose, reserves, reserve,
      wishes, wish, asks, ask, would like, would propose, would suggest, would prefer, agrees, agree, insists, insist, favours, favour, wants, want`),
    impersonal: phrases('It is requested, It is proposed, It is suggested, It is recommended'),
    own: words('We Our'),
    matters: phrases(`
      delete, deleting, deletion, deleted, remove, removing, removal, insert, inserting, insertion, add, adding, addition, replace, replacing, retain,
      retaining, move, moving, merge, merging, language, wording, definition, title, heading, subparagraph, subparagraphs, paragraph, paragraphs,
      article, articles, reservation, reservations, position, option, options, alternative, alt, inclusion, proviso, clause`),
    reasons: phrases(`
      Rationale, Explanatory text, Explanatory note, Explanation, Commentary, Comments, Comment, General comments, Specific comments, Justification, Reasons, Remarks, Reasoning,
      Background`),
    texts: phrases(
      'Proposed text, Suggested text, Text proposal, Proposed language, Proposed new text, Proposal, Text, Proposed amendments',
    ),
    moved: phrases('moved to, moved from, move to, merged with, merged into, placement to be'),
    balloons: ['Commented'],
  },
  sentences: {
    neverLast: words(`
      of in to and or the by for with from at on decision decisions resolution resolutions paragraph paragraphs Article Articles`),
    beforeNumbers: phrases(`
      paragraph, paragraphs, subparagraph, subparagraphs, sub-paragraph, sub-paragraphs, article, articles, section, sections, chapter, part, annex, and, or, to, in, of, No., resolution,
      resolutions, decision, decisions`),
    textParts: words('paragraph paragraphs subparagraph subparagraphs sub-paragraph sub-paragraphs para paras article articles'),
    abbreviations: words(`
      est excl incl par nr article chap ch app apps ann annex edn rev mtg supp amend anon transl ltd corp bros dept depts div govt gov avg assn assoc
      univ intl nat natl org orgs distr mr mrs ms drs profs hon maj capt lieut sgt sen amb messrs jr esq hrs mins yrs lbs pers obs`),
    oneLetterWords: ['a'],
    definingVerbs: phrases('mean, means, includes, shall mean'),
    beforeTitles: phrases(`
      entitled, titled, called, named, termed, known as, referred to as, the word, the words, the term, the terms, the phrase, the expression, the title,
      the motto`),
    correcting: phrases('for, replace, delete, correct, instead of'),
    rightlyDoubled: words('had yes no agar aye beri dum piri pili tuk'),
    neverDoubled: words('the an of and'),
    modals: words('shall should will would may might must can could ought'),
    auxiliaries: words('have has had having be been being is are was were'),
    prepositions: words(`
      in of on to from for by with within without under at as through throughout including inter based taking that which who whose where when while if
      subject pursuant referred defined provided regarding concerning according after before between among against toward towards into upon than so both
      not`),
  },
  references,
  sessions,
  names,
  numbers,
  lostChanges,
  spellings,
  splits,
  gluedWords,
};
