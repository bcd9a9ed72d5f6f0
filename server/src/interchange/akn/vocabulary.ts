import type { XmlElement } from '@rgrove/parse-xml';

/** `class="substituted struck"` is of both classes. */
export function isOfClass(element: XmlElement, name: string): boolean {
  return (element.attributes['class'] ?? '').split(' ').includes(name);
}

/** What stands in the text around it: elements of a line, as the schema's group `inlineCM` and our convention have them. */
export const inlineNames: ReadonlySet<string> = new Set(
  (
    'a abbr affectedDocument argument authorialNote b br change concept courtType date decoration def del docAuthority docCommittee docDate ' +
    'docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber entity eol eop event ' +
    'fillIn i img inline ins judge lawyer legislature location marker mmod mod mref neutralCitation noteRef object omissis opinion ' +
    'organization outcome party person placeholder process quantity recordedTime ref relatedDocument remark rmod role rref session shortTitle ' +
    'signature span sub sup term time u vote'
  ).split(' '),
);
