import { xmlAttributes } from './xml-text.ts';

/** An entry of a document's references: an organization to which elements refer by its id; without one, what the schema asks for and nothing refers to. */
export function writeOrganization(eId: string | undefined, name: string): string {
  return `<TLCOrganization${xmlAttributes({ eId, href: `/akn/ontology/organization/${slug(name)}`, showAs: name })}/>`;
}

/** A name as a part of an address: "bolivarian-republic-of-venezuela". */
export function slug(name: string): string {
  return encodeURIComponent(
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toWellFormed(),
  );
}
