import { fact, proposer, request } from './phrase.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import { spanning } from './spanning.ts';
import type { Style } from './style.ts';
import { openings, quotations, subjects } from './words.ts';

/** Writes one resolution of about `budget` bytes in UTF-8: heading, preamble, operative part, footnotes. */
export function writeResolution(sheet: Sheet, random: Random, style: Style, budget: number): void {
  const start = sheet.bytes();
  const end = start + budget;
  const notes: string[] = [];
  sheet.add('DRAFT RESOLUTION');
  sheet.add(`${random.pick(subjects)} and ${random.pick(subjects)}`.toUpperCase(), 2);
  sheet.add(style.opening);
  writePreamble(sheet, random, style, start + budget * 0.2);
  if (style.resolving !== '') sheet.add(style.resolving);
  writeOperatives({ sheet, random, style, notes }, end);
  for (const note of notes) sheet.add(note);
}

function writePreamble(sheet: Sheet, random: Random, style: Style, end: number): void {
  const [usual, lastButOne, last] = style.preambleEnds;
  const span = spanning(random, 0.04);
  let next = preambular(random, style);
  if (style.chapeaux) sheet.add(random.pick(openings.chapeaux));
  while (sheet.bytes() + 2 * next.length < end) {
    sheet.add(span.around(next + usual), random.chance(0.5) ? 1 : 2);
    if (style.chapeaux && !span.open && random.chance(0.12)) sheet.add(random.pick(openings.chapeaux));
    next = preambular(random, style);
  }
  sheet.add(span.around(next + lastButOne));
  sheet.add(span.close(preambular(random, style) + last), 2);
}

function preambular(random: Random, style: Style): string {
  const words = fact(random, style);
  const text = style.chapeaux ? `T${words.slice(1)}` : `${random.pick(openings.preamble)} ${words}`;
  if (random.chance(0.06)) return `[${proposer(random, style)}:  ${text}]`;
  return random.chance(0.05) ? `[${text}] (In brackets at the request of ${proposer(random, style)})` : text;
}

interface Page {
  readonly sheet: Sheet;
  readonly random: Random;
  readonly style: Style;
  /** The footnotes so far, in the form they are written in at the end. */
  readonly notes: string[];
}

function writeOperatives(page: Page, end: number): void {
  const { sheet, random, style, notes } = page;
  const span = spanning(random, 0.03);
  let number = 1;
  for (let room = true; room; ) {
    const notesBefore = notes.length;
    const group = operativeGroup(page, number, span.open);
    room = sheet.bytes() + bytesOf(group.map(({ lead, text, stamp }) => lead + text + stamp)) + bytesOf(notes) + shortestLast < end;
    // What finds no room takes its footnotes with it.
    if (!room) notes.length = notesBefore;
    else {
      for (const { lead, text, stamp } of group) {
        const body = text === '' ? '' : span.around(text);
        sheet.add(lead + body + (span.open ? '' : stamp), random.below(3));
      }
      number++;
    }
  }
  const first = `${style.label(number, '')}${style.afterLabel}${style.verbs[0]} `;
  const last = span.close('.');
  sheet.fill(random, end - bytesOf(notes), (words) => first + words + last);
}

const shortestLast = 60;

/** In UTF-8, with two blank lines after each paragraph at most. */
function bytesOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 3, 0);
}

interface Paragraph {
  readonly lead: string;
  /** What a spanning bracket may begin or end with; '' where none may. */
  readonly text: string;
  readonly stamp: string;
}

/** The paragraphs that belong to one number: its own, those with bis and ter, sub-paragraphs, or a lead-in before it. */
function operativeGroup(page: Page, number: number, inBracket: boolean): Paragraph[] {
  const { random, style } = page;
  if (!inBracket && random.chance(0.1)) return withSubParagraphs(page, number).map((lead) => ({ lead, text: '', stamp: '' }));
  const group = suffixes(random)
    .map((suffix) => ({
      lead: style.label(number, suffix) + afterLabel(page),
      text: operative(page, suffix !== '') + style.operativeEnd,
      stamp: random.chance(0.85) ? '' : ` ${random.pick(stamps)}`,
    }))
    .map((paragraph) =>
      style.tidy && paragraph.stamp !== '' ? { ...paragraph, stamp: paragraph.text.includes('[') ? ' PENDING' : ' APPROVED' } : paragraph,
    );
  const leadIn = `As a result of the work of Drafting Group II: “${random.pick(quotations)}”:`;
  return !inBracket && group.length === 1 && random.chance(0.02) ? [{ lead: leadIn, text: '', stamp: '' }, ...group] : group;
}

const stamps = [
  'APPROVED',
  'APPROVED',
  'PENDING',
  'PENDING – Consultations with Chile',
  '(Agreed)',
  'PLACE THIS PARAGRAPH WITH PARAGRAPH 2 OF THE PREAMBLE.',
];

function suffixes(random: Random): readonly string[] {
  return random.chance(0.9) ? [''] : random.chance(0.7) ? ['', 'bis'] : ['', 'bis', 'ter', 'quater'].slice(0, 3 + random.below(2));
}

function operative({ random, style, notes }: Page, rival: boolean): string {
  const text = `${random.pick(style.verbs)} ${request(random, style)}`;
  if (rival || random.chance(0.03)) return `[${proposer(random, style)}: ${text}]`;
  if (style.chapeaux && random.chance(0.04)) {
    notes.push(`${notes.length + 1}.\tHeld jointly with the authorities of the ${random.pick(['upper', 'middle', 'lower'])} basin.`);
    return `${text}\n${notes.length}/ as well as its records`;
  }
  return text;
}

function withSubParagraphs(page: Page, number: number): string[] {
  const { random, style } = page;
  const lead = `${style.label(number, '')}${afterLabel(page)}${random.pick(style.verbs)} ${proposer(random, style)} and the Basin Commission:`;
  const points = Array.from({ length: 2 + random.below(4) }, (_, index) => {
    const words = request(random, style).replace(/^.*? to /, '');
    return `${style.subLabel(index)}${afterLabel(page)}To ${words}${style.subEnd}`;
  });
  return [lead, ...points];
}

function afterLabel({ random, style }: Page): string {
  return random.chance(0.8) ? style.afterLabel : ' ';
}
